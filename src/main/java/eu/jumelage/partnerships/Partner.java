package eu.jumelage.partnerships;

/** A partnership together with the city it is with. */
public record Partner(Partnership partnership, City city) {}
