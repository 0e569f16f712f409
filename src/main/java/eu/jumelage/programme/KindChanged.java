package eu.jumelage.programme;

/** A kind of activities is called otherwise; told in the transaction of the change. */
public record KindChanged(String key) {}
