package eu.jumelage.programme.saying;

import eu.jumelage.programme.When;
import java.time.ZonedDateTime;
import java.util.Optional;
import java.util.stream.Stream;

/** Which of two hours is meant in the night in which clocks go back and show one hour twice. */
public final class RepeatedHour {

    private RepeatedHour() {}

    /** "UTC+1", of the start or else of the end; empty where the clocks show both once. */
    public static Optional<String> of(When.Timed when) {
        return Stream.of(when.start(), when.end())
                .filter(RepeatedHour::isTwice)
                .map(RepeatedHour::offset)
                .findFirst();
    }

    private static boolean isTwice(ZonedDateTime time) {
        return time.getZone().getRules().getValidOffsets(time.toLocalDateTime()).size() > 1;
    }

    private static String offset(ZonedDateTime time) {
        return "UTC"
                + time.getOffset()
                        .getId()
                        .replace("Z", "+0")
                        .replace('-', '\u2212')
                        .replaceFirst("([+\\u2212])0?(\\d+):00", "$1$2");
    }
}
