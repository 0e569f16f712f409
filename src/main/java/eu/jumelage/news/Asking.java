package eu.jumelage.news;

/** The answer to who asks for news; it is the same whether the address was known or not. */
public sealed interface Asking {

    /** A mail goes there, unless too many went there today. */
    record Asked() implements Asking {}

    record NoAddress() implements Asking {}

    /** So many ask just now that no more are taken. */
    record TooMany() implements Asking {}
}
