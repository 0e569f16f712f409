package eu.jumelage.web;

import java.time.InstantSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The time that the program goes by. */
@Configuration(proxyBeanMethods = false)
class Clock {

    @Bean
    InstantSource time() {
        return InstantSource.system();
    }
}
