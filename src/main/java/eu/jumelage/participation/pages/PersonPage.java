package eu.jumelage.participation.pages;

import eu.jumelage.office.OfficeFrame;
import eu.jumelage.office.OfficePage;
import eu.jumelage.participation.Held;
import java.util.List;

/**
 * All that is kept about one address of e-mail.
 *
 * @param email that was asked for; empty for none yet
 * @param mails the subjects of mails that are still kept
 */
public record PersonPage(OfficeFrame frame, String email, List<Held> all, List<String> mails) implements OfficePage {

    public String title(Held held) {
        return held.activity().details().words().title().string(frame.language());
    }

    public String state(Held held) {
        return frame.say("signup.state." + held.registration().state().key());
    }

    public boolean isAnything() {
        return !all.isEmpty() || !mails.isEmpty();
    }

    public long open() {
        return all.stream().filter(held -> held.registration().state().isOpen()).count();
    }
}
