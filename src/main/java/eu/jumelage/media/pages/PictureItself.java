package eu.jumelage.media.pages;

import eu.jumelage.media.Album;
import eu.jumelage.media.Picture;
import eu.jumelage.media.Pictures;
import eu.jumelage.office.OfficeFrame;
import eu.jumelage.office.editing.Beside;
import gg.jte.Content;
import gg.jte.TemplateEngine;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** The picture above what is said of it: itself, how it stands with it, and where it is shown. */
@Component
class PictureItself implements Beside {

    private final Pictures pictures;
    private final Album album;
    private final PictureForm form;
    private final TemplateEngine templates;

    PictureItself(Pictures pictures, Album album, PictureForm form, TemplateEngine templates) {
        this.pictures = pictures;
        this.album = album;
        this.form = form;
        this.templates = templates;
    }

    @Override
    public boolean leads() {
        return true;
    }

    @Override
    public Optional<Content> on(String kind, UUID record, OfficeFrame frame) {
        return kind.equals(PictureForm.KIND)
                ? pictures.find(record).map(picture -> drawn(picture, frame))
                : Optional.empty();
    }

    private Content drawn(Picture picture, OfficeFrame frame) {
        var shown = new ShownPicture(
                picture,
                album.isShown(picture),
                Album.lacking(picture.details(), form.languages()),
                album.appearances(picture.id(), frame.language()),
                frame.language());
        return output -> templates.render(
                "eu/jumelage/media/pages/PictureItself.jte", Map.of("frame", frame, "shown", shown), output);
    }
}
