package eu.jumelage.office;

/** What becomes of an invitation to the office. */
public sealed interface Inviting {
    /** @param secret of the personal link; it is kept nowhere */
    record Invited(Account account, String secret) implements Inviting {}

    /** Somebody has an account with this address. */
    record Known(Account account) implements Inviting {}

    /** That is no e-mail address. */
    record NoAddress(String email) implements Inviting {}
}
