package eu.jumelage.portal.reading;

import eu.jumelage.partnerships.PartialDate;
import eu.jumelage.partnerships.Partnership.Category;
import eu.jumelage.partnerships.Status.State;
import eu.jumelage.web.Language;
import eu.jumelage.web.Text;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A partnership as lists, the map and its plate show it: one row of portal.partner.
 *
 * @param ownNames what the city calls itself, in the order of its own languages
 * @param signed the founding agreement's date
 */
public record ListedPartner(
        UUID id,
        UUID city,
        Category category,
        Text name,
        List<OwnName> ownNames,
        String country,
        double latitude,
        double longitude,
        ZoneId zone,
        Map<String, String> slugs,
        State status,
        @Nullable PartialDate statusSince,
        @Nullable PartialDate signed) {

    /** @param language as BCP 47 tag */
    public record OwnName(String language, String name) {}

    static ListedPartner of(ResultSet row, int number) throws SQLException {
        String status = row.getString("status");
        return new ListedPartner(
                row.getObject("id", UUID.class),
                row.getObject("city", UUID.class),
                Category.valueOf(row.getString("category").toUpperCase(Locale.ROOT)),
                Rows.text(row, "name"),
                Json.of(row.getString("own_names"))
                        .list(json -> new OwnName(json.string("language"), json.string("name"))),
                row.getString("country"),
                row.getDouble("latitude"),
                row.getDouble("longitude"),
                ZoneId.of(row.getString("zone")),
                Json.of(row.getString("slugs")).strings(),
                status == null ? State.ACTIVE : State.valueOf(status.toUpperCase(Locale.ROOT)),
                Rows.date(row, "status_since"),
                Rows.date(row, "signed"));
    }

    public boolean isFormer() {
        return status == State.ENDED;
    }

    /** "2000", or "2000–2015" of a former one; nothing where no agreement is known. */
    public String years() {
        if (signed == null) {
            return "";
        }
        String first = signed.year().toString();
        return isFormer() && statusSince != null && statusSince.year().isAfter(signed.year())
                ? first + "–" + statusSince.year()
                : first;
    }

    public String path(Language language) {
        return Section.PARTNERS.path(language, slugs.getOrDefault(language.tag(), ""));
    }
}
