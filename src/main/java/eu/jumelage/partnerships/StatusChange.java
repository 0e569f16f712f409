package eu.jumelage.partnerships;

import java.time.LocalDate;

/** What becomes of a partnership's new status. */
public sealed interface StatusChange {
    /** It stands so now. */
    record Changed(Partnership partnership) implements StatusChange {}

    /** It stands so already. */
    record AlreadySo(Status now) implements StatusChange {}

    /** It would come before the one that it follows; a history is added to at its end. */
    record BeforeTheLast(Status last) implements StatusChange {}

    /** Its day has not come. */
    record InTheFuture(LocalDate today) implements StatusChange {}
}
