package eu.jumelage.partnerships;

/** What becomes of a partnership that is entered. */
public sealed interface Beginning {
    /** It is in the register, as a draft until it is published. */
    record Begun(Partnership partnership) implements Beginning {}

    /** The home city is no partner of its own. */
    record WithHome(City home) implements Beginning {}

    /** There is one with that city, and it has not ended. */
    record AlreadyPartners(Partnership partnership) implements Beginning {}

    /** That city has been merged; its successor would be the partner. */
    record PartnerMerged(City.Succession into) implements Beginning {}
}
