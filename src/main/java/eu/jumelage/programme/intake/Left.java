package eu.jumelage.programme.intake;

import eu.jumelage.office.editing.Problem;

/**
 * What a file tells of and nobody can make an activity of.
 *
 * @param line in which it begins, counted from 1
 * @param label its title or UID, as far as it has one
 */
public record Left(long line, String label, Problem why) {

    private static final int LONGEST = 120;

    public Left {
        label = label.length() > LONGEST ? label.substring(0, LONGEST) + "…" : label;
    }
}
