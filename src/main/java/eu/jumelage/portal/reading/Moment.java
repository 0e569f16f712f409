package eu.jumelage.portal.reading;

import eu.jumelage.portal.reading.ListedPartner.OwnName;
import eu.jumelage.web.Installation;
import eu.jumelage.web.Language;
import eu.jumelage.web.Text;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The installation as it stands at one moment: what every page shows, and until when it stays so by the clock.
 *
 * @param until the next instant at which anything that is public changes, at the latest midnight at home
 */
public record Moment(Instant now, Instant until, Installation installation, Home home, List<Notice> notices) {

    /** The city that runs this installation. */
    public record Home(UUID id, Text name, List<OwnName> ownNames, double latitude, double longitude, ZoneId zone) {}

    /**
     * What a disruption asks everyone to know.
     *
     * @param disruption the slugs of its page, by language; none where it has no page
     */
    public record Notice(
            String level,
            Text text,
            @Nullable String link,
            @Nullable Text linkLabel,
            Map<String, String> disruption) {

        static Notice of(Json json) {
            Json disruption = json.jsonOrNull("disruption");
            return new Notice(
                    json.string("level"),
                    json.text("text"),
                    json.stringOrNull("link"),
                    json.textOrNull("link_label"),
                    disruption == null ? Map.of() : disruption.strings());
        }
    }

    /** Whose page a link without a label leads to: "www.berlin.de"; the whole link where that cannot be told. */
    public static String host(String link) {
        return link.replaceFirst("^https?://([^/?#]+).*$", "$1");
    }

    public LocalDate today() {
        return LocalDate.ofInstant(now, home.zone());
    }

    static List<Language> languages(String[] tags) {
        return Arrays.stream(tags).map(Language::new).toList();
    }
}
