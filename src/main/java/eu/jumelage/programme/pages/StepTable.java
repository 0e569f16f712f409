package eu.jumelage.programme.pages;

import eu.jumelage.office.OfficeFrame;
import java.util.Arrays;
import java.util.stream.Collectors;

/**
 * What a crisis step did, as a table for the file (CSV after RFC 4180, with semicolons as our spreadsheets read it).
 */
final class StepTable {

    private StepTable() {}

    static String csv(StepPage page) {
        OfficeFrame frame = page.frame();
        var csv = new StringBuilder("\uFEFF");
        row(csv, frame.title());
        row(csv, frame.say("crisis.when"), page.when());
        row(csv, frame.say("crisis.who"), page.step().actor());
        row(csv, frame.say("field.disruption"), page.disruption());
        row(csv, frame.say("crisis.reason"), page.reason());
        String internal = page.step().internalReason();
        row(csv, frame.say("crisis.internal"), internal == null ? "" : internal);
        if (!page.undone().isEmpty()) {
            row(csv, page.undone());
        }
        row(csv);
        row(
                csv,
                frame.say("crisis.activity"),
                frame.say("crisis.date.then"),
                frame.say("crisis.partners"),
                frame.say("crisis.then"),
                frame.say("crisis.now"),
                "ID");
        page.lines().forEach(line -> row(csv, line, line.undone() ? frame.say("crisis.taken-back") : ""));
        page.left().forEach(line -> row(csv, line, frame.say("crisis.left")));
        return csv.toString();
    }

    private static void row(StringBuilder csv, StepPage.Line line, String remark) {
        row(
                csv,
                line.title(),
                line.before(),
                line.partners(),
                remark.isEmpty() ? line.then() : line.then() + " (" + remark + ")",
                line.now(),
                line.id().toString());
    }

    private static void row(StringBuilder csv, String... cells) {
        csv.append(Arrays.stream(cells).map(StepTable::cell).collect(Collectors.joining(";")))
                .append("\r\n");
    }

    /** A spreadsheet takes what begins so for a formula, and would run it. */
    static String cell(String said) {
        String safe = said.matches("(?s)\\s*[=+\\-@\\t\\r].*") ? "'" + said : said;
        return safe.matches("(?s).*[;\"\\r\\n].*") ? "\"" + safe.replace("\"", "\"\"") + "\"" : safe;
    }
}
