package eu.jumelage;

import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

/** Gives the running program a clock that tests can set. */
@TestConfiguration(proxyBeanMethods = false)
class RunningClock {

    @Bean
    @Primary
    TestClock testClock() {
        return new TestClock();
    }
}
