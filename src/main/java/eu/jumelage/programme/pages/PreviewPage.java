package eu.jumelage.programme.pages;

import eu.jumelage.office.OfficeFrame;
import eu.jumelage.office.OfficePage;
import eu.jumelage.office.editing.Problem;
import eu.jumelage.office.editing.Upload;
import eu.jumelage.programme.intake.Found;
import eu.jumelage.programme.intake.Offer;
import eu.jumelage.programme.intake.Preview;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What would become of a file: what can be made, what is there already, and what is refused and why.
 *
 * @param partners what the partners are called, by their ids
 * @param problem what is wrong with the choice, in words; empty for nothing
 */
public record PreviewPage(
        OfficeFrame frame, Upload upload, Preview.Readable preview, Map<String, String> partners, String problem)
        implements OfficePage {

    @Override
    public int status() {
        return problem.isEmpty() ? 200 : 422;
    }

    public String when(Found found) {
        return TypedDates.said(found.entries(), frame.language());
    }

    public String partners(Found found) {
        return found.partners().stream()
                .map(id -> partners.getOrDefault(id, ""))
                .filter(name -> !name.isEmpty())
                .collect(Collectors.joining(", "));
    }

    public String sentence(Problem problem) {
        return frame.say(problem.words(), problem.arguments().toArray());
    }

    /** The name of what is there on that day, if this may be the same. */
    public String perhaps(Offer offer) {
        return switch (offer.match()) {
            case Offer.Match.Perhaps(var title, var _) -> title;
            case Offer.Match.Known _, Offer.Match.None _ -> "";
        };
    }

    public List<Offer> fresh() {
        return preview.fresh();
    }

    public String path() {
        return "/office/programme/import/" + upload.id();
    }
}
