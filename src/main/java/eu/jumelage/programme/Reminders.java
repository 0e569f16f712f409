package eu.jumelage.programme;

import eu.jumelage.mail.Message;
import eu.jumelage.mail.Outbox;
import eu.jumelage.partnerships.Cities;
import eu.jumelage.web.Installations;
import eu.jumelage.web.Language;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
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
        return new CommitmentMail(
                        language,
                        Objects.requireNonNull(commitment.owner().email()),
                        commitment.owner().name(),
                        commitment.text().string(language),
                        city(commitment, language),
                        titles.of(commitment.activity(), language),
                        commitment.dueOn(),
                        office(language))
                .on(today);
    }

    private String city(Commitment commitment, Language language) {
        return cities.find(commitment.byCity())
                .map(city -> city.latestName().string(language))
                .orElse("");
    }

    /** Whom to answer: the office and its address. */
    String office(Language language) {
        return installations
                .own()
                .map(own -> own.office().string(language) + ", " + own.email())
                .orElse("");
    }
}
