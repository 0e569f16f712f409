package eu.jumelage;

import eu.jumelage.web.Installation;
import eu.jumelage.web.Installations;
import eu.jumelage.web.Language;
import eu.jumelage.web.Text;
import java.util.List;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;

/** Sets the running program up: until then every address leads to the first page. */
@TestConfiguration(proxyBeanMethods = false)
class RunningInstallation {

    @Bean
    ApplicationRunner setUpForTests(Installations installations) {
        return _ -> {
            if (installations.own().isEmpty()) {
                installations.setUp(new Installation(
                        Text.of(Language.GERMAN, "Berlin"),
                        Text.of(Language.GERMAN, "Büro für Internationales"),
                        List.of(Language.GERMAN, Language.FRENCH, Language.DUTCH, Language.ENGLISH),
                        "international@berlin.example"));
            }
        };
    }
}
