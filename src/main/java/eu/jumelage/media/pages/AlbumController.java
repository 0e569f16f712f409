package eu.jumelage.media.pages;

import eu.jumelage.media.Album;
import eu.jumelage.media.Album.Shelf;
import eu.jumelage.media.Picture;
import eu.jumelage.media.Pictures;
import eu.jumelage.office.Allowed;
import eu.jumelage.office.Area;
import eu.jumelage.office.OfficeFrame;
import eu.jumelage.office.Role;
import eu.jumelage.office.Sitting;
import eu.jumelage.office.editing.Entries;
import eu.jumelage.web.Answer;
import eu.jumelage.web.Document;
import eu.jumelage.web.ErrorPage;
import eu.jumelage.web.Language;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** Shows members the office's pictures, those too that the public does not see any more. */
@Controller
class AlbumController {

    private static final int AT_ONCE = 40;

    private final Album album;
    private final Pictures pictures;
    private final PictureForm form;

    AlbumController(Album album, Pictures pictures, PictureForm form) {
        this.album = album;
        this.pictures = pictures;
        this.form = form;
    }

    @GetMapping("/office/media")
    @Allowed({Role.READER, Role.EDITOR, Role.PUBLISHER})
    Answer list(
            Sitting sitting,
            @RequestParam(defaultValue = "all") String shelf,
            @RequestParam(defaultValue = "") String q,
            @RequestParam(required = false) @Nullable UUID after) {
        Shelf chosen = Shelf.of(shelf).orElse(Shelf.ALL);
        String asked = Entries.NONE.with("q", q).get("q");
        Picture.Key last =
                after == null ? null : pictures.find(after).map(Picture::key).orElse(null);
        List<Picture> found = album.on(chosen, asked, form.languages(), last, AT_ONCE + 1);
        return new AlbumPage(
                OfficeFrame.of(sitting, Area.MEDIA, "office.area.media"),
                chosen,
                asked,
                last != null,
                shown(found.stream().limit(AT_ONCE).toList(), sitting.language()),
                found.size() > AT_ONCE);
    }

    private List<ShownPicture> shown(List<Picture> found, Language reader) {
        var appearances = album.appearances(found.stream().map(Picture::id).toList(), reader);
        return found.stream()
                .map(picture -> new ShownPicture(
                        picture,
                        album.isShown(picture),
                        Album.lacking(picture.details(), form.languages()),
                        appearances.getOrDefault(picture.id(), List.of()),
                        reader))
                .toList();
    }

    /** A picture for members' eyes, also when its time is over; browsers keep it for no longer than a minute. */
    @GetMapping("/office/media/{id}/{width}")
    @Allowed({Role.READER, Role.EDITOR, Role.PUBLISHER})
    Answer print(Sitting sitting, @PathVariable UUID id, @PathVariable int width) {
        return pictures.print(id, width)
                .<Answer>map(
                        print -> Document.of(print.type(), print.bytes()).with("Cache-Control", "private, max-age=60"))
                .orElseGet(() -> ErrorPage.of(sitting.language(), 404));
    }
}
