package eu.jumelage.programme.pages;

import eu.jumelage.office.editing.Entries;
import eu.jumelage.office.editing.Field;
import eu.jumelage.office.editing.Field.Choice;
import eu.jumelage.office.editing.Field.Group;
import eu.jumelage.office.editing.Field.Line;
import eu.jumelage.office.editing.Field.Lines;
import eu.jumelage.office.editing.Field.Section;
import eu.jumelage.office.editing.Reading;
import eu.jumelage.programme.Keyed;
import eu.jumelage.programme.Protocol;
import eu.jumelage.programme.Protocol.Direction;
import eu.jumelage.programme.Protocol.Member;
import eu.jumelage.web.Language;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The sheet of a visit: who travels and why, the delegation, and what protocol has to know. */
final class ProtocolSheet {

    private ProtocolSheet() {}

    static List<Field> fields(Language reader) {
        return List.of(
                new Choice(
                        "direction",
                        "visit.direction",
                        false,
                        Offers.of(Direction.values(), "visit.direction.", reader)),
                new Lines("purpose", "visit.purpose"),
                new Group(
                        "member",
                        "visit.delegation",
                        List.of(
                                new Line("function", "visit.function", true),
                                new Line("organisation", "visit.organisation", true))),
                new Section("protocol", "visit.protocol"),
                new Lines("address", "visit.forms-of-address"),
                new Lines("interpreters", "visit.interpreters"),
                new Lines("gifts", "visit.gifts"),
                new Lines("flags", "visit.flags"),
                new Lines("seating", "visit.seating"));
    }

    static Entries typed(Protocol protocol) {
        var typed = new TreeMap<String, String>();
        Direction direction = protocol.direction();
        typed.put("direction", direction == null ? "" : direction.key());
        put(typed, "purpose", protocol.purpose());
        for (int number = 0; number < protocol.delegation().size(); number++) {
            typed.put(
                    "member." + number + ".function",
                    protocol.delegation().get(number).function());
            typed.put(
                    "member." + number + ".organisation",
                    protocol.delegation().get(number).organisation());
        }
        put(typed, "address", protocol.formsOfAddress());
        put(typed, "interpreters", protocol.interpreters());
        put(typed, "gifts", protocol.gifts());
        put(typed, "flags", protocol.flags());
        put(typed, "seating", protocol.seating());
        return new Entries(typed);
    }

    static Protocol read(Reading reading) {
        return new Protocol(
                reading.value("direction", "problem.reference", key -> Keyed.of(Direction.class, key))
                        .orElse(null),
                reading.prose("purpose"),
                reading.rows("member").stream()
                        .map(row -> new Member(
                                reading.required(row + ".function"), reading.required(row + ".organisation")))
                        .toList(),
                reading.prose("address"),
                reading.prose("interpreters"),
                reading.prose("gifts"),
                reading.prose("flags"),
                reading.prose("seating"));
    }

    /** As the audit trail keeps it. */
    static Map<String, String> said(Protocol protocol) {
        var said = new TreeMap<String, String>();
        typed(protocol).typed().forEach((key, value) -> {
            if (!key.startsWith("member.")) {
                said.put(key.equals("address") ? "forms-of-address" : key, value);
            }
        });
        if (!protocol.delegation().isEmpty()) {
            said.put(
                    "delegation",
                    protocol.delegation().stream()
                            .map(member -> member.function() + ", " + member.organisation())
                            .collect(Collectors.joining("\n")));
        }
        return said;
    }

    private static void put(Map<String, String> typed, String key, @Nullable String value) {
        if (value != null) {
            typed.put(key, value);
        }
    }
}
