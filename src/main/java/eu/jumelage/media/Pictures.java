package eu.jumelage.media;

import eu.jumelage.media.Development.Developed;
import eu.jumelage.media.Development.Spoilt;
import eu.jumelage.media.PictureChange.Act;
import eu.jumelage.web.Publications;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/** The pictures of the office: brought, described, shown, and taken back. */
@Component
@Transactional
public class Pictures {

    /** In bytes; no larger file becomes a picture. */
    public static final long MOST_BYTES = Darkroom.MOST_BYTES;

    private final Darkroom darkroom;
    private final KeptPictures kept;
    private final TransactionTemplate transaction;
    private final ApplicationEventPublisher events;
    private final Publications publications;
    private final List<Appearances> appearances;
    private final HomeZone home;
    private final InstantSource time;

    Pictures(
            Darkroom darkroom,
            KeptPictures kept,
            TransactionTemplate transaction,
            ApplicationEventPublisher events,
            Publications publications,
            List<Appearances> appearances,
            HomeZone home,
            InstantSource time) {
        this.darkroom = darkroom;
        this.kept = kept;
        this.transaction = transaction;
        this.events = events;
        this.publications = publications;
        this.appearances = appearances;
        this.home = home;
        this.time = time;
    }

    /**
     * Makes a picture of a file. JPEG, PNG and WebP are known by their content; only pixels are kept, encoded anew, in
     * sRGB and upright. It is public as soon as something public refers to it. Nothing of the database is held while
     * the file is worked on.
     */
    @Transactional(propagation = Propagation.SUPPORTS)
    public Addition add(byte[] file, PictureDetails details) {
        return add(UUID.randomUUID(), file, details, _ -> {});
    }

    /**
     * The same, under a name that whoever brings it gives it: brought twice, it is one picture.
     *
     * @param noting is told in the transaction that keeps it
     */
    @Transactional(propagation = Propagation.SUPPORTS)
    public Addition add(UUID id, byte[] file, PictureDetails details, Consumer<Picture> noting) {
        Optional<Picture> before = kept.find(id);
        if (before.isPresent()) {
            return new Addition.Added(before.get());
        }
        List<Gap> gaps = details.gaps(today());
        if (!gaps.isEmpty()) {
            return new Addition.Incomplete(gaps);
        }
        return switch (darkroom.develop(file)) {
            case Spoilt(var flaw) -> flaw;
            case Developed developed -> new Addition.Added(keep(id, developed, details, noting));
        };
    }

    /** Changes what is said of a picture; what public pages say of it changes at once. */
    public Editing edit(UUID picture, int version, PictureDetails details) {
        Optional<Picture> found = kept.lock(picture);
        if (found.isEmpty()) {
            return new Editing.Unknown();
        }
        Picture before = found.get();
        if (before.isWithdrawn()) {
            return new Editing.Withdrawn(before);
        }
        if (before.version() != version) {
            return new Editing.ChangedMeanwhile(before);
        }
        List<Gap> gaps = details.gaps();
        if (!gaps.isEmpty()) {
            return new Editing.Incomplete(gaps);
        }
        Picture after = before.edited(details);
        kept.note(after, Act.EDITED, now());
        kept.change(after);
        publications.publish();
        return new Editing.Edited(after);
    }

    /** Takes a picture back: it is nowhere public from now on, and its pixels are gone for good. */
    public Withdrawing withdraw(UUID picture, String reason) {
        Optional<Picture> found = kept.lock(picture);
        String why = Printable.of(reason);
        if (found.isEmpty()) {
            return new Withdrawing.Unknown();
        }
        if (found.get().isWithdrawn()) {
            return new Withdrawing.Already(found.get());
        }
        if (why.isBlank()) {
            return new Withdrawing.NoReason();
        }
        Picture after = found.get().withdrawn(now(), why);
        kept.note(after, Act.WITHDRAWN, now());
        kept.change(after);
        kept.destroy(picture);
        events.publishEvent(new PictureWithdrawn(picture));
        publications.publish();
        return new Withdrawing.Withdrawn(after);
    }

    @Transactional(readOnly = true)
    public Optional<Picture> find(UUID picture) {
        return kept.find(picture);
    }

    /**
     * The pictures in whose words that string occurs, the newest first, withdrawn ones among them.
     *
     * @param words in any language; null or blank for all pictures
     * @param after the last one of what was listed before; null for the newest
     */
    @Transactional(readOnly = true)
    public List<Picture> list(@Nullable String words, Picture.@Nullable Key after, int most) {
        String wanted = words == null ? "" : Printable.of(words);
        return kept.list(new KeptPictures.Wanted(wanted, null, false, List.of(), null, null), after, most);
    }

    /** For the office's own eyes, which see what has expired too; empty once it is withdrawn. */
    @Transactional(readOnly = true)
    public Optional<Variant> print(UUID picture, int width) {
        return kept.variant(picture, width);
    }

    /** What became of it, the first step first. */
    @Transactional(readOnly = true)
    public List<PictureChange> history(UUID picture) {
        return kept.history(picture);
    }

    /** What a visitor gets at a picture's address: it is public as long as something public shows it, not before. */
    @Transactional(readOnly = true)
    public Showing show(UUID picture, int width) {
        Optional<Picture> found = kept.find(picture);
        if (found.isEmpty()) {
            return new Showing.Unknown();
        }
        Instant until = found.get()
                .details()
                .leaves()
                .map(day -> day.atStartOfDay(home.zone()).toInstant())
                .orElse(Instant.MAX);
        if (found.get().isWithdrawn() || !until.isAfter(time.instant())) {
            return new Showing.Gone();
        }
        return switch (publicity(picture)) {
            case NEVER -> new Showing.Unknown();
            case ENDED -> new Showing.Gone();
            case NOW -> print(picture, width, until);
        };
    }

    private Publicity publicity(UUID picture) {
        return appearances.stream().map(some -> some.publicity(picture)).reduce(Publicity.NEVER, Publicity::or);
    }

    private Showing print(UUID picture, int width, Instant until) {
        return kept.variant(picture, width)
                .<Showing>map(variant -> new Showing.Shown(variant, until))
                .orElseGet(Showing.Unknown::new);
    }

    private Picture keep(UUID id, Developed developed, PictureDetails details, Consumer<Picture> noting) {
        var picture = new Picture(
                id,
                1,
                details,
                developed.width(),
                developed.height(),
                developed.variants().stream().map(Variant::width).toList(),
                now(),
                null);
        try {
            transaction.executeWithoutResult(_ -> {
                kept.add(picture, developed.variants());
                kept.note(picture, Act.ADDED, picture.addedAt());
                noting.accept(picture);
            });
        } catch (DuplicateKeyException doubled) { // sent twice at once; the other was faster
            return kept.find(id).orElseThrow(() -> doubled);
        }
        return picture;
    }

    private LocalDate today() {
        return LocalDate.ofInstant(time.instant(), home.zone());
    }

    /** As the database keeps it. */
    private Instant now() {
        return time.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
