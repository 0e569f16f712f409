package eu.jumelage.programme;

import eu.jumelage.mail.MailExample;
import eu.jumelage.web.Job;
import eu.jumelage.web.Stepwise;
import eu.jumelage.web.Words;
import java.time.Duration;
import java.time.LocalDate;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Every ten minutes it is seen who is to be reminded of a commitment. */
@Configuration(proxyBeanMethods = false)
class Reminding {

    private static final LocalDate EXAMPLE = LocalDate.of(2026, 6, 30);

    @Bean
    Job commitmentsReminded(Reminders reminders) {
        return new Stepwise(
                "commitments-reminded", Duration.ofMinutes(10), "Reminded of {} commitments", reminders::remind);
    }

    @Bean
    MailExample commitmentExample(Reminders reminders) {
        return language -> {
            Words words = Words.in(language);
            return new CommitmentMail(
                            language,
                            "kim@example.org",
                            words.say("mail.commitment.example.name"),
                            words.say("mail.commitment.example.text"),
                            words.say("mail.commitment.example.city"),
                            words.say("mail.commitment.example.activity"),
                            EXAMPLE,
                            reminders.office(language))
                    .on(EXAMPLE.minusDays(Commitment.AHEAD));
        };
    }
}
