package eu.jumelage;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;

/**
 * The whole program with a database of its own, on a port that {@code @LocalServerPort} tells. All tests of one process
 * that say this share one running program, so each uses names of its own, and puts the clock back. The build runs two
 * processes beside each other, which have nothing in common but the sources.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = "jumelage.data=${test.data:target/test-data-1}")
@Import({RunningClock.class, RunningInstallation.class})
public @interface Running {}
