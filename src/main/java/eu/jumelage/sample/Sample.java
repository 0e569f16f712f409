package eu.jumelage.sample;

import org.springframework.stereotype.Component;

/** The example city. */
@Component
public class Sample {

    /**
     * Loads it into an empty installation.
     *
     * @return false if there is a city already; then nothing was changed
     */
    public boolean load() {
        return false;
    }

    /**
     * Moves the example's dates around today.
     *
     * @return how many activities were moved
     */
    public int refresh() {
        return 0;
    }
}
