package eu.jumelage.news;

import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * When news goes out.
 *
 * @param hour of the day, by the clock of the city that runs this installation
 */
@ConfigurationProperties("jumelage.news")
record NewsSettings(int hour) {

    NewsSettings {
        if (hour < 0 || hour > 23) {
            throw new IllegalArgumentException("jumelage.news.hour is no hour of a day (0 to 23): " + hour);
        }
    }
}
