package eu.jumelage.participation;

import java.util.List;

/** What became of a form that somebody sent. */
public sealed interface Requesting {

    /** A mail is on its way; the same answer where the address is known already, so that nobody learns of others. */
    record Sent(boolean seated) implements Requesting {}

    record Wrong(List<Fault> faults) implements Requesting {}

    /** By the clock, or by the course of the activity. */
    record NotOpen(Openness why) implements Requesting {}

    /** No seat, and nobody can wait for one. */
    record Full(int left) implements Requesting {}

    /** Only those who have the link of invitation can sign up. */
    record NotInvited() implements Requesting {}

    /** So much was sent for this address, or by all within an hour, that no more is taken for now. */
    record TooOften() implements Requesting {}
}
