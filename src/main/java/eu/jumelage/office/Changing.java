package eu.jumelage.office;

/** What becomes of a change to somebody's account. */
public sealed interface Changing {
    /** It is done. */
    record Changed(Account account) implements Changing {}

    /** The office would be left without an administrator. */
    record LastAdministrator(Account account) implements Changing {}

    /** Nobody takes the office away from themselves. */
    record OwnAccount(Account account) implements Changing {}
}
