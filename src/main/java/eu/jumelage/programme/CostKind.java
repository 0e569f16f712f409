package eu.jumelage.programme;

/** What costs are for, to choose from; the office may write another. */
public enum CostKind implements Keyed {
    TRAVEL,
    ACCOMMODATION,
    VENUE,
    CATERING,
    INTERPRETING,
    TRANSLATION,
    FEE,
    TRANSPORT,
    DESIGN,
    PRINTING,
    TECHNOLOGY,
    INSURANCE,
    GIFTS,
    STAFF
}
