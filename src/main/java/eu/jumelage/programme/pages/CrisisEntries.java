package eu.jumelage.programme.pages;

import eu.jumelage.office.editing.Entries;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Which activities a draft of a crisis step has chosen: in one field, by their numbers, each with the mark of how it
 * stood when somebody looked at what would happen to it ("b3c…=7f3a21").
 */
record CrisisEntries(Entries entries) {

    static final String FIELD = "chosen";

    private static final String NUMBER = "[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}";

    /** With the marks, empty where nobody has looked yet. */
    Map<UUID, String> marks() {
        var marks = new LinkedHashMap<UUID, String>();
        for (String one : entries.get(FIELD).split("\\s+")) {
            int end = one.indexOf('=');
            String id = end < 0 ? one : one.substring(0, end);
            if (id.matches(NUMBER)) {
                marks.put(UUID.fromString(id), end < 0 ? "" : one.substring(end + 1));
            }
        }
        return marks;
    }

    Set<UUID> chosen() {
        return marks().keySet();
    }

    /** Others than before; nobody has looked at what happens to them. */
    Entries choosing(Collection<UUID> ids) {
        return entries.with(FIELD, ids.stream().map(UUID::toString).collect(Collectors.joining(" ")));
    }

    Entries marking(Map<UUID, String> marks) {
        return entries.with(
                FIELD,
                marks.entrySet().stream()
                        .map(one -> one.getKey() + "=" + one.getValue())
                        .collect(Collectors.joining(" ")));
    }

    Set<UUID> excepted() {
        return entries.chosen("except").stream()
                .filter(id -> id.matches(NUMBER))
                .map(UUID::fromString)
                .collect(Collectors.toSet());
    }

    /** With words in place of the ids, where there are any. */
    Entries told(String chosen, String excepted) {
        return entries.without("except").with(FIELD, chosen).with("except", excepted);
    }
}
