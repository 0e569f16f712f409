package eu.jumelage.web;

import org.springframework.context.annotation.Profile;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** A developer's style sheets are read again every second. */
@Component
@Profile("dev")
@EnableScheduling
class Workshop {

    @Scheduled(fixedDelay = 1000)
    void read() {
        Assets.readAgain("file:src/main/resources/static/**/*");
    }
}
