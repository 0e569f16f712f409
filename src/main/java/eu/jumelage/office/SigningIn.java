package eu.jumelage.office;

/** What becomes of an attempt to sign in. */
public sealed interface SigningIn {
    /** They are who they say. */
    record SignedIn(Account account) implements SigningIn {}

    /** Address or password is wrong, or the account may not be used; which of them is nobody's business. */
    record Wrong(String email) implements SigningIn {}

    /** Too many passwords were tried for this address in the last minutes; this one was not even looked at. */
    record TooMany(String email) implements SigningIn {}
}
