package eu.jumelage.media.pages;

import eu.jumelage.media.Album;
import eu.jumelage.media.Picture;
import eu.jumelage.media.Pictures;
import eu.jumelage.media.pages.PictureDesk.Recall;
import eu.jumelage.office.Allowed;
import eu.jumelage.office.Area;
import eu.jumelage.office.OfficeFrame;
import eu.jumelage.office.Role;
import eu.jumelage.office.Sitting;
import eu.jumelage.web.Answer;
import eu.jumelage.web.Document;
import eu.jumelage.web.ErrorPage;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Takes a picture back, after saying what that does. */
@Controller
class WithdrawController {

    private static final String WITHDRAW = "/office/media/{id}/withdraw";

    private final PictureDesk desk;
    private final Pictures pictures;
    private final Album album;

    WithdrawController(PictureDesk desk, Pictures pictures, Album album) {
        this.desk = desk;
        this.pictures = pictures;
        this.album = album;
    }

    @GetMapping(WITHDRAW)
    @Allowed({Role.EDITOR, Role.PUBLISHER})
    Answer ask(Sitting sitting, @PathVariable UUID id) {
        return page(sitting, id, "", false);
    }

    @PostMapping(WITHDRAW)
    @Allowed({Role.EDITOR, Role.PUBLISHER})
    Answer withdraw(Sitting sitting, @PathVariable UUID id, @RequestParam(defaultValue = "") String reason) {
        return switch (desk.recall(id, reason, sitting.member())) {
            case Recall.Done() -> {
                String path = "/office/records/" + PictureForm.KIND + "/" + id;
                yield Document.of("text/plain", path).withStatus(303).with("Location", path);
            }
            case Recall.NoReason() -> page(sitting, id, "problem.no-reason", true);
            case Recall.NeedsPublisher _ -> page(sitting, id, "", true);
            case Recall.Unknown() -> ErrorPage.of(sitting.language(), 404);
        };
    }

    private Answer page(Sitting sitting, UUID id, String problem, boolean refused) {
        Picture picture = pictures.find(id).orElse(null);
        if (picture == null) {
            return ErrorPage.of(sitting.language(), 404);
        }
        return new WithdrawPage(
                OfficeFrame.of(sitting, Area.MEDIA, "media.withdraw"),
                picture,
                album.appearances(id, sitting.language()),
                problem,
                refused ? 422 : 200);
    }
}
