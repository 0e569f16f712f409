package eu.jumelage.programme.pages;

import eu.jumelage.office.OfficeFrame;
import eu.jumelage.programme.Activity;
import eu.jumelage.programme.Cerv;
import eu.jumelage.programme.Dossier;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The sheets of an activity's file, each in one line: what it says, or that it can be begun.
 *
 * @param items how many items its programme by the hour has
 * @param travels who visits whom; empty where nobody has said
 */
public record FileSheets(OfficeFrame frame, Activity activity, Dossier dossier, int items, Cerv cerv, String travels) {

    /** What these kinds of activities have in their files from the start. */
    private static final String VISIT = "visit";

    private static final String EXCHANGE = "personnel-exchange";

    /**
     * A sheet.
     *
     * @param said what it says in a line; empty where nothing was begun
     * @param path where it is read
     */
    public record Sheet(String words, String said, String path) {}

    public List<Sheet> begun() {
        return all().stream().filter(sheet -> !sheet.said().isEmpty()).toList();
    }

    public List<Sheet> empty() {
        return all().stream().filter(sheet -> sheet.said().isEmpty()).toList();
    }

    private List<Sheet> all() {
        var sheets = new ArrayList<Sheet>();
        if (activity.parent() == null) {
            sheets.add(new Sheet("file.visit", visit(), "/office/visits/" + activity.id()));
        }
        if (dossier.exchange().isPresent() || activity.details().kind().equals(EXCHANGE)) {
            sheets.add(new Sheet("kind.one.exchange", exchange(), "/office/records/exchange/" + activity.id()));
        }
        sheets.add(new Sheet("heads.title", heads(), "/office/activities/" + activity.id() + "/heads"));
        return sheets;
    }

    private String visit() {
        boolean begun = dossier.protocol().isPresent()
                || items > 0
                || activity.details().kind().equals(VISIT);
        if (!begun) {
            return "";
        }
        int members = dossier.protocol().map(one -> one.delegation().size()).orElse(0);
        String counted = counted("file.items", "file.items.none", items) + " · "
                + counted("file.delegation", "file.delegation.none", members);
        return travels.isEmpty() ? counted : travels + " · " + counted;
    }

    private String exchange() {
        return dossier.exchange()
                .map(one -> String.join(
                        " · ",
                        counted("file.weeks", "file.weeks.unknown", one.weeks()),
                        counted("file.people", "file.people.unknown", one.people()),
                        frame.say(one.learned() == null ? "file.learned.not" : "file.learned")))
                .orElse("");
    }

    private String counted(String words, String none, @Nullable Integer number) {
        return number == null || number == 0 ? frame.say(none) : frame.say(words, number);
    }

    private String heads() {
        return dossier.headCounts().isEmpty() ? "" : frame.say("file.heads.said", cerv.people(), cerv.fromAbroad());
    }
}
