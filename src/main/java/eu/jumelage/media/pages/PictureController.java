package eu.jumelage.media.pages;

import eu.jumelage.media.Pictures;
import eu.jumelage.media.Showing;
import eu.jumelage.web.Document;
import eu.jumelage.web.Keep;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;

/**
 * The pictures at their public addresses. Browsers ask each time whether theirs still holds, and kept answers fall with
 * the next publication: what is withdrawn is gone at once.
 */
@Controller
class PictureController {

    private static final String ID = "[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}";

    private final Pictures pictures;

    PictureController(Pictures pictures) {
        this.pictures = pictures;
    }

    @GetMapping("/media/{id:" + ID + "}/{width:[1-9][0-9]{0,4}}")
    Document picture(@PathVariable UUID id, @PathVariable int width) {
        return switch (pictures.show(id, width)) {
            case Showing.Shown(var variant, var until) ->
                Document.of(variant.type(), variant.bytes())
                        .forOtherSites()
                        .kept(new Keep("/media/" + id + "/" + width, until));
            case Showing.Gone() -> throw new ResponseStatusException(HttpStatus.GONE);
            case Showing.Unknown() -> throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        };
    }
}
