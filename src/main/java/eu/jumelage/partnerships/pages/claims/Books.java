package eu.jumelage.partnerships.pages.claims;

import com.ibm.icu.text.DateFormat;
import com.ibm.icu.util.TimeZone;
import eu.jumelage.partnerships.Cities;
import eu.jumelage.partnerships.City;
import eu.jumelage.partnerships.claims.Claim;
import eu.jumelage.web.Language;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Looks up in the register what a page of claims says of its cities. */
@Component
class Books {

    private final Cities cities;
    private final JdbcClient sql;

    Books(Cities cities, JdbcClient sql) {
        this.cities = cities;
        this.sql = sql;
    }

    Book ofClaims(Collection<Claim> claims, Language reader) {
        return of(
                claims.stream()
                        .flatMap(claim ->
                                Stream.of(claim.one().city(), claim.other().city()))
                        .filter(Objects::nonNull)
                        .distinct()
                        .toList(),
                reader);
    }

    Book of(Collection<UUID> ids, Language reader) {
        var partnerships = new HashMap<UUID, UUID>();
        sql.sql("select id, partner from partnerships.partnership where partner = any(:ids) order by id")
                .param("ids", ids.toArray(UUID[]::new))
                .query((row, _) -> Map.entry(row.getObject("partner", UUID.class), row.getObject("id", UUID.class)))
                .list()
                .forEach(found -> partnerships.put(found.getKey(), found.getValue()));
        return new Book(cities.all(List.copyOf(ids)), partnerships, reader);
    }

    /** Day and time to the minute, at home. */
    String moment(Instant moment, Language reader) {
        DateFormat format = DateFormat.getDateTimeInstance(DateFormat.MEDIUM, DateFormat.SHORT, reader.icu());
        format.setTimeZone(TimeZone.getTimeZone(
                cities.home().map(City::zone).orElse(ZoneOffset.UTC).getId()));
        return format.format(Date.from(moment));
    }
}
