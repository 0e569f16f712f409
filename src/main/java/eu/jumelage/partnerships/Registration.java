package eu.jumelage.partnerships;

/** What becomes of a city that is entered or changed. */
public sealed interface Registration {
    /** It is in the register like this. */
    record Registered(City city) implements Registration {}

    /** Another city bears that identifier at the same time: perhaps it is the same one. */
    record IdentifierTaken(City.Identifier identifier, City by) implements Registration {}

    /** Another city runs this installation. */
    record AnotherIsHome(City home) implements Registration {}
}
