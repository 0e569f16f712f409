package eu.jumelage.programme;

import eu.jumelage.mail.Message;
import eu.jumelage.mail.Message.Block;
import eu.jumelage.mail.Outbox;
import eu.jumelage.office.SaidDay;
import eu.jumelage.partnerships.Cities;
import eu.jumelage.web.Installations;
import eu.jumelage.web.Language;
import eu.jumelage.web.Words;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Writes to those who see to commitments, in the mornings of home: two weeks before, on the day, then each week. */
@Component
@Transactional
public class Reminders {

    private static final LocalTime MORNING = LocalTime.of(8, 0);
    private static final int AT_ONCE = 50;

    private final CommitmentRows rows;
    private final ActivityTitles titles;
    private final Cities cities;
    private final Installations installations;
    private final Outbox outbox;
    private final HomeClock clock;

    Reminders(
            CommitmentRows rows,
            ActivityTitles titles,
            Cities cities,
            Installations installations,
            Outbox outbox,
            HomeClock clock) {
        this.rows = rows;
        this.titles = titles;
        this.cities = cities;
        this.installations = installations;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** How many it wrote; whoever was forgotten for weeks gets one. Ask again while there are some. */
    public int remind() {
        ZonedDateTime now = clock.now();
        LocalDate today = now.toLocalDate();
        if (now.toLocalTime().isBefore(MORNING)) {
            return 0;
        }
        List<Commitment> due = rows.toRemind(today, AT_ONCE);
        for (Commitment commitment : due) {
            if (commitment.isReminded()) {
                outbox.post(key(commitment), now.toInstant(), message(commitment, today));
                rows.reminded(commitment.id(), today, commitment.remindedAfter(today));
            } else {
                rows.plan(commitment.id(), null);
            }
        }
        return due.size();
    }

    static String key(Commitment commitment) {
        return "commitment/" + commitment.id();
    }

    private Message message(Commitment commitment, LocalDate today) {
        Language language = Objects.requireNonNull(commitment.owner().language());
        Words words = Words.in(language);
        String due = SaidDay.of(commitment.dueOn(), language);
        long late = ChronoUnit.DAYS.between(commitment.dueOn(), today);
        String said = commitment.text().string(language);
        String lead = late > 0
                ? words.say("mail.commitment.late", due, late)
                : late == 0 ? words.say("mail.commitment.today", due) : words.say("mail.commitment.ahead", due);
        return Message.of(
                Objects.requireNonNull(commitment.owner().email()),
                language,
                "commitment-reminder",
                words.say(late > 0 ? "mail.commitment.subject.late" : "mail.commitment.subject", shortened(said)),
                Block.paragraph(
                        words.say("mail.commitment.hello", commitment.owner().name())),
                Block.paragraph(lead),
                Block.fact(words.say("mail.commitment.what"), said),
                Block.fact(words.say("mail.commitment.by"), city(commitment, language)),
                Block.fact(words.say("mail.commitment.due"), due),
                Block.fact(words.say("mail.commitment.at"), titles.of(commitment.activity(), language)),
                Block.paragraph(words.say("mail.commitment.answer", office(language))));
    }

    private String city(Commitment commitment, Language language) {
        return cities.find(commitment.byCity())
                .map(city -> city.latestName().string(language))
                .orElse("");
    }

    private String office(Language language) {
        return installations
                .own()
                .map(own -> own.office().string(language) + ", " + own.email())
                .orElse("");
    }

    private static String shortened(String said) {
        String line = said.replaceAll("\\s+", " ");
        return line.length() > 80 ? line.substring(0, 79) + "…" : line;
    }
}
