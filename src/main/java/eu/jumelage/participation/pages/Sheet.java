package eu.jumelage.participation.pages;

import eu.jumelage.participation.Admission;
import eu.jumelage.participation.Occasions;
import eu.jumelage.programme.Activity;
import eu.jumelage.web.Language;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A list of registrations: the form by which one signs up, and for what.
 *
 * @param others all forms of the activity, this one among them
 * @param occasions who says when it is
 */
public record Sheet(Admission admission, Activity activity, List<Admission> others, Occasions occasions) {

    public String title(Language reader) {
        return activity.details().words().title().string(reader);
    }

    /** The dates that one signs up for by this form. */
    public String when(Language reader) {
        return when(admission, reader);
    }

    String when(Admission own, Language reader) {
        return activity.runs().stream()
                .filter(run -> own.run() == null || own.run().equals(run.id()))
                .map(run -> occasions.when(run.when(), reader))
                .distinct()
                .collect(Collectors.joining("; "));
    }

    /** Who signed up. */
    public String path() {
        return "/office/activities/" + activity.id() + "/registrations?admission=" + admission.id();
    }

    /** A page of its own, such as the door. */
    public String own(String page) {
        return "/office/admissions/" + admission.id() + "/" + page;
    }
}
