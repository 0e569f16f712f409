package eu.jumelage.participation;

import eu.jumelage.mail.Message;
import eu.jumelage.mail.Message.Block;
import eu.jumelage.programme.Attendance;
import eu.jumelage.programme.Places;
import eu.jumelage.programme.Run;
import eu.jumelage.web.Language;
import eu.jumelage.web.Text;
import eu.jumelage.web.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** What somebody is reminded of: what, when, where or by which link, and how to give the seat to somebody else. */
@Component
class ReminderMail {

    private final Places places;
    private final SignUpAddresses addresses;

    ReminderMail(Places places, SignUpAddresses addresses) {
        this.places = places;
        this.addresses = addresses;
    }

    Message of(Held held, Run next, String secret) {
        Entry entry = held.registration().entry();
        Language language = entry.language();
        Words words = Words.in(language);
        Text title = held.activity().details().words().title();
        var blocks = new ArrayList<Block>(List.of(
                Block.paragraph(words.say("signup.reminder.greeting", entry.name())),
                Block.paragraph(words.say("signup.reminder.what")),
                Block.heading(title.string(language)),
                Block.fact(words.say("activity.when"), RunTimes.said(next.when(), language))));
        place(next, language, blocks);
        online(held, next, words, blocks);
        if (entry.size() > 1) {
            blocks.add(Block.fact(words.say("signup.people"), String.valueOf(entry.size())));
        }
        blocks.add(Block.action(words.say("signup.reminder.own"), addresses.own(language, secret)));
        blocks.add(Block.paragraph(words.say("signup.reminder.cancel")));
        return Message.of(
                entry.email(),
                language,
                "registration-reminder",
                words.say("signup.reminder.subject", title.string(language)),
                blocks.toArray(Block[]::new));
    }

    private void place(Run run, Language language, List<Block> blocks) {
        UUID at = run.where().attendance() == Attendance.ONLINE
                ? null
                : run.where().place();
        if (at != null) {
            places.find(at)
                    .ifPresent(place -> blocks.add(Block.fact(
                            Words.in(language).say("signup.reminder.where"),
                            Stream.of(place.name().string(language), place.street() == null ? "" : place.street())
                                    .filter(part -> !part.isEmpty())
                                    .collect(Collectors.joining(", ")))));
        }
    }

    /** The link of the form, or else that of the run. */
    private static void online(Held held, Run run, Words words, List<Block> blocks) {
        if (run.where().attendance() == Attendance.ON_SITE) {
            return;
        }
        String own = held.admission().telling().joinLink();
        String link = own == null ? run.where().link() : own;
        if (link != null) {
            blocks.add(Block.action(words.say("signup.reminder.join"), link));
        }
    }
}
