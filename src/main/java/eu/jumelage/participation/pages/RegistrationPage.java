package eu.jumelage.participation.pages;

import eu.jumelage.office.AuditEntry;
import eu.jumelage.office.OfficeFrame;
import eu.jumelage.office.OfficePage;
import eu.jumelage.participation.Asked;
import eu.jumelage.participation.Held;
import eu.jumelage.participation.Registration;
import eu.jumelage.participation.State;
import java.util.ArrayList;
import java.util.List;

/**
 * What one person, or the leader of a group, wrote.
 *
 * @param problem why nothing was done, in words; empty for nothing
 * @param status of the answer
 */
public record RegistrationPage(OfficeFrame frame, Held held, List<AuditEntry> history, String problem, int status)
        implements OfficePage {

    /** A label and what was said to it. */
    public record Said(String label, String value) {}

    public Registration own() {
        return held.registration();
    }

    public boolean isErased() {
        return own().erasedAt() != null;
    }

    public String state() {
        return frame.say("signup.state." + own().state().key());
    }

    public boolean waits() {
        return own().state() == State.WAITING;
    }

    public boolean isOpen() {
        return own().state().isOpen() && !isErased();
    }

    public String list() {
        return "/office/activities/" + held.activity().id() + "/registrations?admission="
                + held.admission().id();
    }

    public String title() {
        return held.activity().details().words().title().string(frame.language());
    }

    public List<Said> said() {
        var said = new ArrayList<Said>();
        var entry = own().entry();
        add(said, frame.say("signup.email"), entry.email());
        add(said, frame.say("signup.people"), String.valueOf(own().size()));
        add(said, frame.say("signup.companions"), String.join(", ", entry.companions()));
        add(
                said,
                frame.say("signup.audience"),
                entry.audience() == null
                        ? ""
                        : frame.say("audience." + entry.audience().key()));
        add(
                said,
                frame.say("account.language"),
                entry.language().icu().getDisplayLanguage(frame.language().icu()));
        for (Asked asked : Asked.values()) {
            add(
                    said,
                    frame.say("signup.asked." + asked.key()),
                    RegistrationTable.said(asked, entry.more(), frame.language()));
        }
        held.admission()
                .questions()
                .forEach(question -> add(
                        said,
                        question.label().string(frame.language()),
                        RegistrationTable.answer(question, entry, frame.language())));
        add(said, frame.say("signup.at"), frame.when(own().requestedAt()));
        add(said, frame.say("signup.reminded"), own().remindedAt() == null ? "" : frame.when(own().remindedAt()));
        add(
                said,
                frame.say("signup.came"),
                own().came() == null ? "" : own().came().toString());
        return said;
    }

    private static void add(List<Said> said, String label, String value) {
        if (!value.isEmpty()) {
            said.add(new Said(label, value));
        }
    }

    public String act(AuditEntry step) {
        return frame.say("audit.act." + step.act());
    }
}
