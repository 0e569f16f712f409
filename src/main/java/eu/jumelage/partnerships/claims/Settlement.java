package eu.jumelage.partnerships.claims;

/** What becomes of the office's word on a claim. */
public sealed interface Settlement {

    record Settled(Claim claim) implements Settlement {}

    /** Somebody was faster; it can be {@linkplain Claims#reopen opened again}. */
    record AlreadySettled(Claim claim) implements Settlement {}

    /** Who refuses says why. */
    record WithoutReason() implements Settlement {}

    record NoSuchClaim() implements Settlement {}
}
