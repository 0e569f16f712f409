package eu.jumelage.database;

/** Why the program does not start or a command does not work: one sentence for the person who typed it. */
public final class Refusal extends RuntimeException {

    public Refusal(String sentence) {
        super(sentence);
    }

    public Refusal(String sentence, Throwable cause) {
        super(sentence, cause);
    }

    /** The sentence. */
    public String sentence() {
        return String.valueOf(getMessage());
    }
}
