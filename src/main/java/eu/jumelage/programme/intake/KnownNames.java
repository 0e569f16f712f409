package eu.jumelage.programme.intake;

import eu.jumelage.partnerships.Cities;
import eu.jumelage.partnerships.City;
import eu.jumelage.partnerships.Partner;
import eu.jumelage.partnerships.Partnerships;
import eu.jumelage.programme.Kinds;
import eu.jumelage.web.Installation;
import eu.jumelage.web.Installations;
import eu.jumelage.web.Language;
import eu.jumelage.web.Text;
import eu.jumelage.web.Texts;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Gathers the names by which an import finds partners, places and kinds. */
@Component
class KnownNames {

    private final JdbcClient sql;
    private final Cities cities;
    private final Partnerships partnerships;
    private final Kinds kinds;
    private final Installations installations;

    KnownNames(JdbcClient sql, Cities cities, Partnerships partnerships, Kinds kinds, Installations installations) {
        this.sql = sql;
        this.cities = cities;
        this.partnerships = partnerships;
        this.kinds = kinds;
        this.installations = installations;
    }

    Names now(Language reader) {
        return new Names(partners(reader), places(), kinds(), languages(), zone());
    }

    /** Where a file says no zone. */
    ZoneId zone() {
        return cities.home().map(City::zone).orElse(ZoneOffset.UTC);
    }

    /** Any of the partners; empty where there is none. */
    String partner(Language reader) {
        return partnerships.inForce(reader).stream()
                .findFirst()
                .map(partner -> partner.city().latestName().string(reader))
                .orElse("");
    }

    List<Language> languages() {
        return installations.own().map(Installation::languages).orElse(List.of(Language.ENGLISH));
    }

    /** A name that two partners have is nobody's. */
    private Map<String, String> partners(Language reader) {
        var found = new HashMap<String, String>();
        Stream.of(partnerships.inForce(reader), partnerships.former(reader), partnerships.drafts(reader))
                .flatMap(List::stream)
                .map(Partner::city)
                .filter(city -> !city.home())
                .distinct()
                .forEach(city -> names(city)
                        .map(Names::folded)
                        .filter(name -> !name.isEmpty())
                        .distinct()
                        .forEach(name ->
                                found.merge(name, city.id().toString(), (one, other) -> one.equals(other) ? one : "")));
        found.values().removeIf(String::isEmpty);
        return found;
    }

    private static Stream<String> names(City city) {
        Stream<String> names = city.names().stream()
                .flatMap(name -> Stream.concat(Stream.of(name.name()), Stream.ofNullable(name.formal())));
        return Stream.concat(names, city.aliases().stream());
    }

    private Map<String, String> places() {
        var found = new HashMap<String, String>();
        sql.sql("select id, name from programme.place order by id").query(row -> {
            String id = row.getString("id");
            wordings(Texts.column(row, "name")).forEach(name -> found.putIfAbsent(name, id));
        });
        return found;
    }

    private Map<String, String> kinds() {
        var found = new HashMap<String, String>();
        kinds.all().forEach(kind -> {
            wordings(kind.name()).forEach(name -> found.putIfAbsent(name, kind.key()));
            found.putIfAbsent(Names.folded(kind.key()), kind.key());
        });
        return found;
    }

    private static Stream<String> wordings(Text text) {
        return text.in().values().stream().map(wording -> Names.folded(wording.is()));
    }
}
