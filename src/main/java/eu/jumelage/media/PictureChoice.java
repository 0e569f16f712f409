package eu.jumelage.media;

import eu.jumelage.office.editing.Entries;
import eu.jumelage.office.editing.Field;
import eu.jumelage.web.Language;
import eu.jumelage.web.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Offers pictures in the forms of records that show one. */
@Component
public class PictureChoice {

    private static final int MOST = 24;

    private final Album album;
    private final Pictures pictures;

    PictureChoice(Album album, Pictures pictures) {
        this.album = album;
        this.pictures = pictures;
    }

    /** The chosen one first, and then the newest of those that can be shown and are looked for. */
    public Field.Picture field(String key, String words, Entries entries, Language reader) {
        List<Picture> found = album.showable(entries.get(Field.Picture.wanted(key)), MOST + 1);
        Picture chosen = chosen(entries.get(key)).orElse(null);
        var offered = new ArrayList<Picture>();
        if (chosen != null) {
            offered.add(chosen);
        }
        found.stream()
                .limit(MOST)
                .filter(picture -> chosen == null || !picture.id().equals(chosen.id()))
                .forEach(offered::add);
        return new Field.Picture(
                key,
                words,
                offered.stream().map(picture -> print(picture, reader)).toList(),
                found.size() > MOST);
    }

    /** Whether a record may show it: those that can be shown, and the one that it refers to already. */
    public boolean mayBe(@Nullable UUID picture, @Nullable UUID before) {
        return picture == null || picture.equals(before) || album.isShowable(picture);
    }

    private Optional<Picture> chosen(String typed) {
        try {
            return typed.isEmpty() ? Optional.empty() : pictures.find(UUID.fromString(typed));
        } catch (IllegalArgumentException forged) {
            return Optional.empty();
        }
    }

    private Field.Picture.Print print(Picture picture, Language reader) {
        return new Field.Picture.Print(
                picture.id().toString(),
                picture.title(reader),
                album.isShown(picture)
                        ? picture.details().credit()
                        : Words.in(reader).say("media.not-shown"),
                picture.small().orElse(""));
    }
}
