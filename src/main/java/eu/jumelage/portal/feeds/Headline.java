package eu.jumelage.portal.feeds;

import eu.jumelage.portal.reading.Listed;
import eu.jumelage.programme.Course;
import eu.jumelage.programme.saying.Plain;
import eu.jumelage.web.Language;
import eu.jumelage.web.Words;

/** A title that says by itself what readers must know: many programs show nothing else. */
final class Headline {

    private Headline() {}

    static String of(Listed activity, Language language) {
        return of(activity, activity.course(), language);
    }

    /** Of one run, which may have been cancelled alone. */
    static String of(Listed activity, Course course, Language language) {
        String title = unmarked(activity, language);
        return switch (course) {
            case PLANNED, HELD -> title;
            case POSTPONED -> Words.in(language).say("feed.postponed", title);
            case CANCELLED -> Words.in(language).say("feed.cancelled", title);
        };
    }

    /** Without its state; what was invented says so. */
    static String unmarked(Listed activity, Language language) {
        String title = Plain.line(activity.title().string(language));
        return activity.example() ? Words.in(language).say("feed.example", title) : title;
    }
}
