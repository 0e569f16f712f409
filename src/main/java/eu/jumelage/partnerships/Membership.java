package eu.jumelage.partnerships;

/** What becomes of a city's joining or leaving a network. */
public sealed interface Membership {
    /** The network counts its members like this. */
    record Changed(Network network) implements Membership {}

    /** It belongs to it already. */
    record AlreadyMember(Network.Member since) implements Membership {}

    /** It does not belong to it. */
    record NoMember() implements Membership {}

    /** It would leave before it came. */
    record LeftBeforeJoining(PartialDate joined) implements Membership {}
}
