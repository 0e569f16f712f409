package eu.jumelage.portal.reading;

import eu.jumelage.partnerships.Category;
import eu.jumelage.partnerships.PartialDate;
import eu.jumelage.partnerships.Status;
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
        List<String> ownNames,
        String country,
        double latitude,
        double longitude,
        ZoneId zone,
        Map<String, String> slugs,
        Status status,
        @Nullable PartialDate statusSince,
        @Nullable PartialDate signed) {

    static ListedPartner of(ResultSet row, int number) throws SQLException {
        String status = row.getString("status");
        return new ListedPartner(
                row.getObject("id", UUID.class),
                row.getObject("city", UUID.class),
                Category.valueOf(row.getString("category").toUpperCase(Locale.ROOT)),
                Rows.text(row, "name"),
                Rows.strings(row, "own_names"),
                row.getString("country"),
                row.getDouble("latitude"),
                row.getDouble("longitude"),
                ZoneId.of(row.getString("zone")),
                Json.of(row.getString("slugs")).strings(),
                status == null ? Status.ACTIVE : Status.valueOf(status.toUpperCase(Locale.ROOT)),
                Rows.date(row, "status_since"),
                Rows.date(row, "signed"));
    }

    public boolean isFormer() {
        return status == Status.ENDED;
    }

    public String path(Language language) {
        return Section.PARTNERS.path(language, slugs.getOrDefault(language.tag(), ""));
    }
}
