package eu.jumelage.programme.pages;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A field of a sheet that is saved at once.
 *
 * @param options to choose from in a list, or proposals in a line
 * @param problem what is wrong with it, in words
 * @param theirs what somebody else wrote there meanwhile
 */
public record LedgerField(
        String key,
        String label,
        Type type,
        String value,
        List<Option> options,
        @Nullable String help,
        @Nullable String problem,
        @Nullable String theirs) {

    /** What can be written into it. */
    public enum Type {
        LINE,
        SHORT,
        LINES,
        DAY,
        EMAIL,
        CHOICE
    }

    /** Something to choose. */
    public record Option(String value, String label) {}

    public boolean isWide() {
        return type == Type.LINE || type == Type.EMAIL;
    }

    /** The ids of what describes it. */
    public @Nullable String described() {
        String described = (help == null ? "" : "h-" + key) + (problem == null ? "" : " e-" + key);
        return described.isBlank() ? null : described.strip();
    }
}
