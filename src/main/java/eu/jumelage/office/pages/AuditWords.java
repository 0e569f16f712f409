package eu.jumelage.office.pages;

import com.ibm.icu.util.ULocale;
import eu.jumelage.office.AuditEntry;
import eu.jumelage.office.OfficeFrame;
import eu.jumelage.office.SaidDay;
import eu.jumelage.office.editing.Entries;
import eu.jumelage.office.editing.Field;
import eu.jumelage.web.Words;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The audit trail in a member's words; what has no words yet is shown as it was noted.
 *
 * @param forms of the kinds of records, by which their fields are called
 */
public record AuditWords(OfficeFrame frame, Map<String, List<Field>> forms) {

    private static final Pattern ROW = Pattern.compile("(.*?\\.|^)([a-z-]+)\\.(\\d{1,3})\\..*");

    public AuditWords(OfficeFrame frame) {
        this(frame, Map.of());
    }

    public String say(String key) {
        return frame.say(key);
    }

    public String when(AuditEntry entry) {
        return frame.when(entry.at());
    }

    public String who(AuditEntry entry) {
        return entry.memberName().isEmpty() ? say("audit.program") : entry.memberName();
    }

    public String act(AuditEntry entry) {
        return said("audit.act.", entry.act());
    }

    public String kind(String kind) {
        return Words.in(frame.language()).knows("kind.one." + kind)
                ? said("kind.one.", kind)
                : said("audit.kind.", kind);
    }

    /** What changed, field by field, word by word: first what stands in the form, in its order, then the rest. */
    public List<Changed> changes(AuditEntry entry) {
        var left = new LinkedHashSet<String>();
        entry.changed().forEach(left::add);
        List<Field> form = forms.getOrDefault(entry.kind(), List.of());
        var changes = new ArrayList<Changed>();
        for (Changed change :
                Changed.between(entries(entry.before()), entries(entry.after()), form, frame.language(), rows(left))) {
            left.remove(change.key());
            changes.add(change.shortened());
        }
        for (String field : left) {
            if (form.isEmpty() || knows(field)) { // no field of the form, such as the reason for it
                changes.add(new Changed(
                                field,
                                said("audit.field.", field),
                                Changed.pieces(
                                        value(field, entry.before().getOrDefault(field, "")),
                                        value(field, entry.after().getOrDefault(field, ""))))
                        .shortened());
            }
        }
        return changes;
    }

    /** Roles, languages, moments and the like, as the reader calls them. */
    private String value(String field, String noted) {
        if (noted.isEmpty()) {
            return "";
        }
        return switch (field) {
            case "roles" ->
                Arrays.stream(noted.split(", "))
                        .map(role -> said("role.", role))
                        .collect(Collectors.joining(", "));
            case "by" -> said("audit.by.", noted);
            case "four-eyes" -> say(noted.equals("on") ? "office.yes" : "office.no");
            case "language", "together" ->
                Arrays.stream(noted.split(" \\+ "))
                        .map(tag -> ULocale.forLanguageTag(tag)
                                .getDisplayLanguage(frame.language().icu()))
                        .collect(Collectors.joining(" + "));
            case "cost.kind", "cost.state", "commitment.state" -> said(field + ".", noted);
            case "channel" -> said("channel.", noted);
            case "until" -> moment(noted);
            default -> SaidDay.of(noted, frame.language());
        };
    }

    private String moment(String noted) {
        try {
            return frame.when(Instant.parse(noted));
        } catch (DateTimeParseException other) {
            return noted;
        }
    }

    private static Entries entries(Map<String, String> fields) {
        return new Entries(new TreeMap<>(fields));
    }

    /** All rows up to those that changed, so that they are counted as in the form. */
    private static Entries rows(Iterable<String> fields) {
        var rows = new TreeMap<String, String>();
        for (String field : fields) {
            var found = ROW.matcher(field);
            if (found.matches()) {
                for (int row = 0; row < Integer.parseInt(found.group(3)); row++) {
                    rows.put(found.group(1) + found.group(2) + "." + row + ".row", "on");
                }
            }
        }
        return new Entries(rows);
    }

    /** Whether that field has words of its own. */
    boolean knows(String field) {
        return Words.in(frame.language()).knows("audit.field." + field);
    }

    private String said(String family, String word) {
        var words = Words.in(frame.language());
        return words.knows(family + word) ? words.say(family + word) : word;
    }
}
