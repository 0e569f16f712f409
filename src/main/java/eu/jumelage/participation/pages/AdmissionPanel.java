package eu.jumelage.participation.pages;

import eu.jumelage.office.OfficeFrame;

/**
 * The way on from a form of registration.
 *
 * @param recap what came of the activity
 */
public record AdmissionPanel(OfficeFrame frame, Sheet sheet, Recap recap) {

    /** Whether what came of an activity can be told, and was. */
    public enum Recap {
        NOT_YET,
        UNTOLD,
        TOLD
    }

    public boolean isTold() {
        return recap == Recap.TOLD;
    }

    public boolean canTell() {
        return recap != Recap.NOT_YET && frame.member().mayEdit();
    }
}
