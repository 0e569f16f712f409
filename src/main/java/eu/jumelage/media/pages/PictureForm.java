package eu.jumelage.media.pages;

import eu.jumelage.media.Album;
import eu.jumelage.media.Album.Shelf;
import eu.jumelage.media.Editing;
import eu.jumelage.media.HomeZone;
import eu.jumelage.media.Picture;
import eu.jumelage.media.PictureDetails;
import eu.jumelage.media.Pictures;
import eu.jumelage.office.Area;
import eu.jumelage.office.Member;
import eu.jumelage.office.editing.Editable;
import eu.jumelage.office.editing.Entries;
import eu.jumelage.office.editing.Field;
import eu.jumelage.office.editing.Reading;
import eu.jumelage.office.editing.Titles;
import eu.jumelage.web.Installation;
import eu.jumelage.web.Installations;
import eu.jumelage.web.Language;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * What is said of a picture. Pages that show it say so too, so a change waits for somebody else's approval as any other
 * does; new pictures are brought where files can be sent.
 */
@Component
class PictureForm implements Editable {

    static final String KIND = "picture";

    private final Pictures pictures;
    private final Album album;
    private final Installations installations;
    private final HomeZone home;
    private final InstantSource clock;

    PictureForm(Pictures pictures, Album album, Installations installations, HomeZone home, InstantSource clock) {
        this.pictures = pictures;
        this.album = album;
        this.installations = installations;
        this.home = home;
        this.clock = clock;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Area area() {
        return Area.MEDIA;
    }

    @Override
    public List<Field> form(Entries entries, Language reader) {
        return PictureFields.in(reader);
    }

    @Override
    public Entries blank() {
        return Entries.NONE;
    }

    @Override
    public boolean canChange(UUID id) {
        return pictures.find(id).filter(picture -> !picture.isWithdrawn()).isPresent();
    }

    @Override
    public boolean canBegin() {
        return false;
    }

    @Override
    public Optional<Entries> current(UUID id) {
        return pictures.find(id).map(picture -> PictureEntries.of(picture.details()));
    }

    @Override
    public Applied apply(UUID id, Entries entries, Member by) {
        Picture now = pictures.find(id).orElse(null);
        if (now == null) {
            return Applied.refused("", "problem.reference");
        }
        var reading = new Reading(entries, languages());
        PictureDetails read = read(reading, now.details()).orElse(null);
        return read == null ? new Applied.Refused(reading.problems()) : said(pictures.edit(id, now.version(), read));
    }

    private static Applied said(Editing editing) {
        return switch (editing) {
            case Editing.Edited _ -> new Applied.Done();
            case Editing.Withdrawn _ -> Applied.refused("", "problem.withdrawn");
            case Editing.ChangedMeanwhile _ -> Applied.refused("", "review.overtaken");
            case Editing.Unknown _ -> Applied.refused("", "problem.reference");
            case Editing.Incomplete(var gaps) -> new Applied.Refused(Refusals.of(gaps));
        };
    }

    /** @param before null for a new one */
    Optional<PictureDetails> read(Reading reading, @Nullable PictureDetails before) {
        return new PictureReading(reading, LocalDate.ofInstant(clock.instant(), home.zone()), before).details();
    }

    /** Of the public pages. */
    List<Language> languages() {
        return installations.own().map(Installation::languages).orElse(List.of(Language.ENGLISH));
    }

    @Override
    public String title(Entries entries, Language reader) {
        String words = entries.has("alternative.source") ? "alternative" : "caption";
        return Titles.of(entries, words, reader, "media.decorative");
    }

    @Override
    public List<Row> list(Language reader, String search, int most) {
        return album.on(Shelf.ALL, search, List.of(), null, most).stream()
                .map(picture -> new Row(
                        picture.id(), picture.title(reader), picture.details().credit(), null))
                .toList();
    }
}
