package eu.jumelage.programme;

import eu.jumelage.mail.Message;
import eu.jumelage.mail.Message.Block;
import eu.jumelage.office.SaidDay;
import eu.jumelage.web.Language;
import eu.jumelage.web.Words;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * Brings a commitment to mind.
 *
 * @param to the address of who sees to it
 * @param said what was promised
 * @param city whose promise it is
 * @param activity at which it was made
 * @param office whom to answer
 */
record CommitmentMail(
        Language language,
        String to,
        String name,
        String said,
        String city,
        String activity,
        LocalDate dueOn,
        String office) {

    private static final int LONGEST = 80;

    Message on(LocalDate today) {
        Words words = Words.in(language);
        String due = SaidDay.of(dueOn, language);
        long late = ChronoUnit.DAYS.between(dueOn, today);
        String lead = late > 0
                ? words.say("mail.commitment.late", due, late)
                : late == 0 ? words.say("mail.commitment.today", due) : words.say("mail.commitment.ahead", due);
        return Message.of(
                to,
                language,
                "commitment-reminder",
                words.say(late > 0 ? "mail.commitment.subject.late" : "mail.commitment.subject", shortened()),
                Block.paragraph(words.say("mail.commitment.hello", name)),
                Block.paragraph(lead),
                Block.fact(words.say("mail.commitment.what"), said),
                Block.fact(words.say("mail.commitment.by"), city),
                Block.fact(words.say("mail.commitment.due"), due),
                Block.fact(words.say("mail.commitment.at"), activity),
                Block.paragraph(words.say("mail.commitment.answer", office)));
    }

    private String shortened() {
        String line = said.replaceAll("\\s+", " ");
        return line.length() > LONGEST ? line.substring(0, LONGEST - 1) + "…" : line;
    }
}
