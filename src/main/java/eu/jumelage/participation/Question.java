package eu.jumelage.participation;

import eu.jumelage.programme.Keyed;
import eu.jumelage.web.Text;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What an office asks of its own accord.
 *
 * @param choices of those kinds that offer some; otherwise empty
 */
public record Question(
        UUID id,
        Kind kind,
        boolean required,
        Text label,
        @Nullable Text help,
        List<Choice> choices) {

    public static final int MOST = 20;

    /** How it is answered. */
    public enum Kind implements Keyed {
        TEXT(300),
        LONG_TEXT(4000),
        YES_NO(3),
        SINGLE_CHOICE(40),
        SEVERAL_CHOICES(40);

        private final int longest;

        Kind(int longest) {
            this.longest = longest;
        }

        /** In characters, of each string that answers it. */
        public int longest() {
            return longest;
        }

        public boolean offersChoices() {
            return this == SINGLE_CHOICE || this == SEVERAL_CHOICES;
        }
    }

    /** @param key stays when the words change */
    public record Choice(String key, Text label) {}

    public Question {
        choices = List.copyOf(choices);
        if (kind.offersChoices() == choices.isEmpty()) {
            throw new IllegalArgumentException("Choices belong to what is chosen: " + kind + " " + choices);
        }
        if (choices.stream().map(Choice::key).distinct().count() < choices.size()) {
            throw new IllegalArgumentException("Two choices have one key: " + choices);
        }
    }

    /** What is wrong with an answer, as a key of words; empty where nothing is. */
    String fault(List<String> answer) {
        if (answer.isEmpty()) {
            return required ? "missing" : "";
        }
        if (answer.size() > (kind == Kind.SEVERAL_CHOICES ? choices.size() : 1)
                || answer.stream().anyMatch(each -> !fits(each))) {
            return kind.offersChoices() || kind == Kind.YES_NO ? "choice" : "long";
        }
        return "";
    }

    private boolean fits(String answer) {
        return switch (kind) {
            case TEXT, LONG_TEXT -> answer.length() <= kind.longest();
            case YES_NO -> answer.equals("yes") || answer.equals("no");
            case SINGLE_CHOICE, SEVERAL_CHOICES ->
                choices.stream().anyMatch(choice -> choice.key().equals(answer));
        };
    }
}
