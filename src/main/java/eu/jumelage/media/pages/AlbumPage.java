package eu.jumelage.media.pages;

import eu.jumelage.media.Album.Shelf;
import eu.jumelage.office.OfficeFrame;
import eu.jumelage.office.OfficePage;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * The office's pictures, some at once.
 *
 * @param continued whether newer ones stand on a page before
 */
public record AlbumPage(
        OfficeFrame frame, Shelf shelf, String search, boolean continued, List<ShownPicture> pictures, boolean more)
        implements OfficePage {

    public List<Shelf> shelves() {
        return List.of(Shelf.values());
    }

    /** The same words on another shelf. */
    public String on(Shelf other) {
        String words = search.isEmpty() ? "" : "&q=" + URLEncoder.encode(search, StandardCharsets.UTF_8);
        return "/office/media?shelf=" + other.key() + words;
    }

    public String older() {
        return on(shelf) + "&after=" + pictures.getLast().picture().id();
    }

    /** What is said where nothing stands. */
    public String empty() {
        if (!search.isEmpty()) {
            return frame.say("records.not-found");
        }
        return frame.say("media.empty." + shelf.key());
    }
}
