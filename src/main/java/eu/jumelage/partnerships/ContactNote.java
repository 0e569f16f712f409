package eu.jumelage.partnerships;

import java.time.LocalDate;
import java.util.UUID;

/** That two offices were in touch: when, who, how and about what in one line. For staff only. */
public record ContactNote(UUID id, LocalDate happenedOn, String who, Channel channel, String line) {

    /** How offices are in touch. */
    public enum Channel {
        LETTER,
        MAIL,
        TELEPHONE,
        VIDEO,
        MEETING,
        VISIT
    }

    public ContactNote {
        if (who.isBlank() || line.isBlank() || line.lines().count() > 1) {
            throw new IllegalArgumentException("A contact note says who and what in one line");
        }
    }
}
