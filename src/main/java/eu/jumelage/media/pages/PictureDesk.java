package eu.jumelage.media.pages;

import eu.jumelage.media.Addition;
import eu.jumelage.media.Album;
import eu.jumelage.media.Appearance;
import eu.jumelage.media.Flaw;
import eu.jumelage.media.Picture;
import eu.jumelage.media.PictureDetails;
import eu.jumelage.media.Pictures;
import eu.jumelage.media.Withdrawing;
import eu.jumelage.office.AuditTrail;
import eu.jumelage.office.Member;
import java.io.IOException;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.multipart.MultipartFile;

/** Takes pictures from members, and takes them back, and notes who did. */
@Component
class PictureDesk {

    /** What became of the wish to take a picture back. */
    sealed interface Recall {

        /** It is nowhere any more, or was not before. */
        record Done() implements Recall {}

        record NoReason() implements Recall {}

        /** So many public records show it, and what the public sees is a publisher's to change. */
        record NeedsPublisher(int shown) implements Recall {}

        record Unknown() implements Recall {}
    }

    private final Pictures pictures;
    private final Album album;
    private final AuditTrail audit;

    PictureDesk(Pictures pictures, Album album, AuditTrail audit) {
        this.pictures = pictures;
        this.album = album;
        this.audit = audit;
    }

    /** @param id by which a form that is sent twice brings one picture */
    Addition bring(UUID id, MultipartFile file, PictureDetails details, Member by) throws IOException {
        if (file.getSize() > Pictures.MOST_BYTES) { // before it fills the memory
            return new Flaw.TooLarge(file.getSize(), Pictures.MOST_BYTES);
        }
        return pictures.add(id, file.getBytes(), details, picture -> noteAdded(picture, by));
    }

    @Transactional
    Recall recall(UUID id, String reason, Member by) {
        int shown = (int) album.appearances(id, by.language()).stream()
                .filter(Appearance::isPublic)
                .count();
        if (shown > 0 && !by.mayPublish()) {
            return new Recall.NeedsPublisher(shown);
        }
        return switch (pictures.withdraw(id, reason)) {
            case Withdrawing.Withdrawn(var picture) -> {
                note(by, "picture-withdrawn", picture, Map.of("reason", reason));
                yield new Recall.Done();
            }
            case Withdrawing.Already _ -> new Recall.Done();
            case Withdrawing.NoReason() -> new Recall.NoReason();
            case Withdrawing.Unknown() -> new Recall.Unknown();
        };
    }

    private void noteAdded(Picture picture, Member by) {
        note(by, "picture-added", picture, PictureEntries.of(picture.details()).typed());
    }

    private void note(Member by, String act, Picture picture, Map<String, String> after) {
        audit.note(by, act, PictureForm.KIND, picture.id(), picture.title(by.language()), Map.of(), after);
    }
}
