package eu.jumelage.participation.pages;

import eu.jumelage.office.Member;
import eu.jumelage.participation.Participation;
import eu.jumelage.participation.Presence;
import eu.jumelage.web.Language;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Draws the list for the door and takes what is ticked on it, in the office and by those who help. */
@Component
class DoorKeeping {

    private final Participation participation;
    private final Presence presence;

    DoorKeeping(Participation participation, Presence presence) {
        this.participation = participation;
        this.presence = presence;
    }

    /** @param inside whether it is for the office, not for who helps */
    DoorList list(Language reader, String here, String token, Sheet sheet, String search, boolean inside) {
        UUID id = sheet.admission().id();
        return DoorList.of(
                reader,
                here,
                token,
                sheet,
                participation.registrations(id),
                participation.totals(sheet.admission()),
                presence.walkIns(id),
                presence.home(),
                search,
                inside);
    }

    /** Whether it was anything that the list offers, and was done. */
    boolean take(UUID admission, Map<String, String> sent, Member by) {
        String registration = sent.getOrDefault("registration", "");
        if (registration.isEmpty()) {
            Integer more = number(sent.getOrDefault("more", ""));
            return more != null && presence.walkIn(admission, sent.getOrDefault("country", ""), more, by);
        }
        if (!registration.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")) {
            return false;
        }
        UUID id = UUID.fromString(registration);
        return switch (sent.getOrDefault("came", "")) {
            case "undo" -> presence.note(admission, id, null, by);
            case "1" -> presence.note(admission, id, 1, by);
            case "group" -> {
                Integer people = number(sent.getOrDefault("people", ""));
                yield people != null && people >= 1 && presence.note(admission, id, people, by);
            }
            default -> false;
        };
    }

    private static @Nullable Integer number(String typed) {
        return typed.strip().matches("-?\\d{1,6}") ? Integer.valueOf(typed.strip()) : null;
    }
}
