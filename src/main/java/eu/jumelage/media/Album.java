package eu.jumelage.media;

import eu.jumelage.web.Language;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The office's pictures as it leafs through them: in order, by what they lack, and with where they are shown. */
@Component
@Transactional(readOnly = true)
public class Album {

    /** A picture that leaves within so many days is soon to be replaced. */
    private static final int SOON = 60;

    /** A part of the album. */
    public enum Shelf {
        ALL,
        /** Something is not said, or said of an older text, in a language of the public pages. */
        GAPS,
        /** Not shown any more, or not for long. */
        LEAVING,
        /** One recognises people. */
        PEOPLE,
        WITHDRAWN;

        /** As in addresses. */
        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }

        public static Optional<Shelf> of(String key) {
            return Arrays.stream(values())
                    .filter(shelf -> shelf.key().equals(key))
                    .findFirst();
        }
    }

    private final KeptPictures kept;
    private final List<Appearances> appearances;
    private final HomeZone home;
    private final InstantSource time;

    Album(KeptPictures kept, List<Appearances> appearances, HomeZone home, InstantSource time) {
        this.kept = kept;
        this.appearances = appearances;
        this.home = home;
        this.time = time;
    }

    /**
     * The newest first.
     *
     * @param words that occur in what is said of them; blank for all
     * @param languages of the public pages
     * @param after the last one of what was listed before; null for the newest
     */
    public List<Picture> on(
            Shelf shelf, String words, List<Language> languages, Picture.@Nullable Key after, int most) {
        LocalDate today = today();
        return kept.list(
                new KeptPictures.Wanted(
                        Printable.of(words),
                        shelf == Shelf.WITHDRAWN,
                        shelf == Shelf.PEOPLE,
                        shelf == Shelf.GAPS ? languages : List.of(),
                        shelf == Shelf.LEAVING ? today.plusDays(SOON) : null,
                        null),
                after,
                most);
    }

    /** Those that can be shown today, the newest first. */
    public List<Picture> showable(String words, int most) {
        return kept.list(
                new KeptPictures.Wanted(Printable.of(words), false, false, List.of(), null, today()), null, most);
    }

    /** Whether a record may begin to show it. */
    public boolean isShowable(UUID picture) {
        return kept.find(picture).filter(this::isShown).isPresent();
    }

    /** Neither withdrawn nor over by the calendar at home. */
    public boolean isShown(Picture picture) {
        return !picture.isWithdrawn()
                && picture.details()
                        .leaves()
                        .filter(day -> !day.isAfter(today()))
                        .isEmpty();
    }

    /** Where each of these is shown, as far as anything refers to it. */
    public Map<UUID, List<Appearance>> appearances(Collection<UUID> pictures, Language reader) {
        Map<UUID, List<Appearance>> all = new HashMap<>();
        for (Appearances some : appearances) {
            some.of(pictures, reader)
                    .forEach((picture, shown) -> all.merge(
                            picture,
                            shown,
                            (one, other) ->
                                    Stream.concat(one.stream(), other.stream()).toList()));
        }
        return all;
    }

    public List<Appearance> appearances(UUID picture, Language reader) {
        return appearances(List.of(picture), reader).getOrDefault(picture, List.of());
    }

    /** The languages in which something is missing that the picture says in another, or that is older there. */
    public static List<Language> lacking(PictureDetails said, List<Language> languages) {
        return languages.stream()
                .filter(language -> said.texts().anyMatch(text -> !text.speaks(language) || text.isStale(language)))
                .collect(Collectors.toList());
    }

    private LocalDate today() {
        return LocalDate.ofInstant(time.instant(), home.zone());
    }
}
