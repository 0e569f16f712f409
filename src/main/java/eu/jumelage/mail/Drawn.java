package eu.jumelage.mail;

import eu.jumelage.mail.Message.Block;
import eu.jumelage.web.Language;
import eu.jumelage.web.Words;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A message as it is shown: what its HTML template gets, and its plain text.
 *
 * @param site what the installation is called, in the message's language
 * @param office the office's name, as it signs
 * @param home the address of the public pages in the message's language
 */
public record Drawn(
        Language language,
        String subject,
        List<Block> body,
        @Nullable String unsubscribe,
        String site,
        String office,
        String home) {

    private static final int WIDTH = 76;

    public String say(String key) {
        return Words.in(language).say(key);
    }

    /** As a reader without HTML gets it (RFC 3676 not asked for: every line is as long as it stands here). */
    public String plain() {
        var end = new StringBuilder();
        for (Block block : body) {
            boolean below = block.kind() == Block.Kind.FACT || block.kind() == Block.Kind.FORMER;
            end.append(end.isEmpty() ? "" : below ? "\n" : "\n\n").append(plain(block));
        }
        if (unsubscribe != null) {
            end.append("\n\n").append(say("mail.unsubscribe")).append('\n').append(unsubscribe);
        }
        end.append("\n\n-- \n").append(wrapped(office)).append('\n');
        if (!site.equals(office)) {
            end.append(wrapped(site)).append('\n');
        }
        return end.append(home).append('\n').toString();
    }

    private String plain(Block block) {
        return switch (block.kind()) {
            case PARAGRAPH -> wrapped(block.text());
            case HEADING ->
                wrapped(block.text()) + "\n"
                        + "=".repeat(Math.min(WIDTH, block.text().length()));
            // Nothing can be struck through here: the label of what was says so.
            case FACT, FORMER -> wrapped(labelled(block));
            case ACTION, PERSONAL, LINK -> wrapped(block.text()) + "\n" + block.detail();
        };
    }

    /** "Wann:", with the space before the colon that French wants. */
    public String label(Block block) {
        return Words.in(language).say("mail.label", block.text());
    }

    private String labelled(Block block) {
        return block.text().isEmpty() ? block.detail() : label(block) + " " + block.detail();
    }

    /** At spaces where one can; an address longer than a line stays whole. */
    static String wrapped(String text) {
        return text.lines().map(Drawn::line).collect(Collectors.joining("\n"));
    }

    private static String line(String text) {
        var out = new StringBuilder();
        int column = 0;
        for (String word : text.split(" ")) {
            if (column > 0 && column + 1 + word.length() > WIDTH) {
                out.append('\n');
                column = 0;
            } else if (column > 0) {
                out.append(' ');
                column++;
            }
            out.append(word);
            column += word.length();
        }
        return out.toString();
    }

    /** Only addresses of the web lead anywhere. */
    public boolean leads(Block block) {
        return block.detail().matches("https?://[^\\s<>\"]+");
    }
}
