package eu.jumelage.participation;

/**
 * What is wrong with one field of a form.
 *
 * @param field "name", "email", "size", "companions", "audience", "country", "organisation", "access", "question",
 *     "language", or the id of a question
 * @param problem one word: "missing", "long", "address", "choice", "number", "seats"
 */
public record Fault(String field, String problem) {}
