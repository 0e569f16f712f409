package eu.jumelage.participation;

import eu.jumelage.web.Job;
import eu.jumelage.web.Stepwise;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What is done about registrations by the clock. */
@Configuration(proxyBeanMethods = false)
class Rounds {

    private static final Duration SOON = Duration.ofSeconds(30);

    @Bean
    Job registrationsLapse(SigningUp signingUp) {
        return new Stepwise("registrations-lapse", SOON, "Let requests lapse in {} admissions", signingUp::sweep);
    }

    @Bean
    Job registrationsNews(News news) {
        return new Stepwise(
                "registrations-news",
                SOON,
                "Compared what {} registered people were told with what holds now",
                () -> news.tellNext() ? 1 : 0);
    }

    @Bean
    Job registrationsReminded(Reminders reminders) {
        return new Stepwise("registrations-reminded", Duration.ofMinutes(1), "Wrote {} reminders", reminders::send);
    }

    @Bean
    Job registrationsErased(Erasure erasure) {
        return new Stepwise(
                "registrations-erased",
                Duration.ofHours(1),
                "Erased whose {} registrations were: their period is over",
                erasure::overdue);
    }
}
