package eu.jumelage.commands;

import eu.jumelage.office.Admissions;
import java.util.ArrayList;
import java.util.List;

/** How to get into the office of the example city, for as long as nobody has changed the passwords. */
final class SignInsOfTheExample {

    private SignInsOfTheExample() {}

    static List<String> in(Admissions admissions) {
        var examples = admissions.examples();
        if (examples.isEmpty()) {
            return List.of();
        }
        var lines = new ArrayList<String>();
        lines.add("The example city's office is at /office/:");
        examples.forEach(
                each -> lines.add("    %-34s %-24s (%s)".formatted(each.email(), each.password(), each.roles())));
        return lines;
    }
}
