package eu.jumelage.programme;

/** For whom it is. */
public enum Audience implements Keyed {
    CITIZENS,
    TRADE_PUBLIC,
    INVITED
}
