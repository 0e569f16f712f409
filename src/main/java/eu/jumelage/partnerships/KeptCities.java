package eu.jumelage.partnerships;

import eu.jumelage.partnerships.City.Identifier;
import eu.jumelage.partnerships.City.Name;
import eu.jumelage.partnerships.City.Position;
import eu.jumelage.partnerships.City.Scheme;
import eu.jumelage.partnerships.City.Succession;
import eu.jumelage.web.Language;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Cities as they lie in their tables. */
@Component
class KeptCities {

    private final JdbcClient sql;
    private final InstantSource time;

    KeptCities(JdbcClient sql, InstantSource time) {
        this.sql = sql;
        this.time = time;
    }

    /** In no order; ids that are no city's are left out. */
    Map<UUID, City> all(Collection<UUID> ids) {
        var cities = new HashMap<UUID, City>();
        if (ids.isEmpty()) {
            return cities;
        }
        Map<UUID, List<Name>> names = names(ids);
        Map<UUID, Set<String>> aliases = aliases(ids);
        Map<UUID, List<Identifier>> identifiers = identifiers(ids);
        sql.sql("""
                select id, kind, country, zone, latitude, longitude, own_languages, website, home,
                    successor, succeeded_on, succession_decision
                from partnerships.city where id = any(:ids)""").param("ids", Rows.array(ids)).query(row -> {
            UUID id = Rows.id(row, "id");
            cities.put(
                    id,
                    city(
                            row,
                            names.getOrDefault(id, List.of()),
                            aliases.getOrDefault(id, Set.of()),
                            identifiers.getOrDefault(id, List.of())));
        });
        return cities;
    }

    Optional<City> find(UUID id) {
        return Optional.ofNullable(all(List.of(id)).get(id));
    }

    /** Where a bug alone asks for what is not there. */
    City get(UUID id) {
        return find(id).orElseThrow(() -> new IllegalArgumentException("No city " + id));
    }

    /** One that is to be changed: whoever else wants that waits. */
    City lock(UUID id) {
        sql.sql("select id from partnerships.city where id = :id for update")
                .param("id", id)
                .query(UUID.class)
                .optional();
        return get(id);
    }

    Optional<City> home() {
        return sql.sql("select id from partnerships.city where home")
                .query(UUID.class)
                .optional()
                .flatMap(this::find);
    }

    /** The day that it is at home. */
    LocalDate today() {
        Instant now = time.instant();
        return LocalDate.ofInstant(now, home().map(City::zone).orElse(ZoneOffset.UTC));
    }

    List<UUID> bearing(Scheme scheme, String value) {
        return sql.sql("select city from partnerships.city_identifier where scheme = :scheme and identifier = :value")
                .param("scheme", Rows.word(scheme))
                .param("value", value)
                .query(UUID.class)
                .list();
    }

    /** As a whole: what it was is replaced by what it is. */
    void keep(City city) {
        Succession succession = city.succession();
        sql.sql("""
                insert into partnerships.city (id, kind, country, zone, latitude, longitude, own_languages, website, home,
                    successor, succeeded_on, succession_decision)
                values (:id, :kind, :country, :zone, :latitude, :longitude, :ownLanguages, :website, :home,
                    :successor, :succeededOn, :decision)
                on conflict (id) do update
                set kind = excluded.kind, country = excluded.country, zone = excluded.zone,
                    latitude = excluded.latitude, longitude = excluded.longitude,
                    own_languages = excluded.own_languages, website = excluded.website, home = excluded.home,
                    successor = excluded.successor, succeeded_on = excluded.succeeded_on,
                    succession_decision = excluded.succession_decision""")
                .param("id", city.id())
                .param("kind", Rows.word(city.kind()))
                .param("country", city.country())
                .param("zone", city.zone().getId())
                .param("latitude", city.position().latitude())
                .param("longitude", city.position().longitude())
                .param("ownLanguages", Rows.tags(city.ownLanguages()))
                .param("website", city.website())
                .param("home", city.home())
                .param("successor", succession == null ? null : succession.successor())
                .param("succeededOn", succession == null ? null : succession.on())
                .param("decision", succession == null ? null : succession.decision())
                .update();
        keepNames(city);
        keepAliases(city);
        keepIdentifiers(city);
    }

    private void keepNames(City city) {
        sql.sql("delete from partnerships.city_name where city = :city")
                .param("city", city.id())
                .update();
        for (Name name : city.names()) {
            sql.sql("""
                    insert into partnerships.city_name (city, language, name, formal_name, since, until)
                    values (:city, :language, :name, :formal, :since, :until)""")
                    .param("city", city.id())
                    .param("language", name.language().tag())
                    .param("name", name.name())
                    .param("formal", name.formal())
                    .param("since", name.period().since())
                    .param("until", name.period().until())
                    .update();
        }
        sql.sql("delete from partnerships.city_called where city = :city")
                .param("city", city.id())
                .update();
        sql.sql("""
                insert into partnerships.city_called (city, since, name, formal, own)
                select c.city, c.since, c.name, c.formal, c.own from partnerships.city_calling c where c.city = :city""").param("city", city.id()).update();
    }

    private void keepAliases(City city) {
        sql.sql("delete from partnerships.city_alias where city = :city")
                .param("city", city.id())
                .update();
        for (String alias : city.aliases()) {
            sql.sql("insert into partnerships.city_alias (city, alias) values (:city, :alias)")
                    .param("city", city.id())
                    .param("alias", alias)
                    .update();
        }
    }

    private void keepIdentifiers(City city) {
        sql.sql("delete from partnerships.city_identifier where city = :city")
                .param("city", city.id())
                .update();
        for (Identifier identifier : city.identifiers()) {
            sql.sql("""
                    insert into partnerships.city_identifier (city, scheme, identifier, since, until)
                    values (:city, :scheme, :identifier, :since, :until)""")
                    .param("city", city.id())
                    .param("scheme", Rows.word(identifier.scheme()))
                    .param("identifier", identifier.value())
                    .param("since", identifier.period().since())
                    .param("until", identifier.period().until())
                    .update();
        }
    }

    private Map<UUID, List<Name>> names(Collection<UUID> ids) {
        var names = new HashMap<UUID, List<Name>>();
        sql.sql("""
                select city, language, name, formal_name, since, until from partnerships.city_name
                where city = any(:ids) order by language, since nulls first""").param("ids", Rows.array(ids)).query(row -> {
            names.computeIfAbsent(Rows.id(row, "city"), _ -> new ArrayList<>())
                    .add(new Name(
                            new Language(row.getString("language")),
                            row.getString("name"),
                            Rows.stringOrNull(row, "formal_name"),
                            Rows.period(row)));
        });
        return names;
    }

    private Map<UUID, Set<String>> aliases(Collection<UUID> ids) {
        var aliases = new HashMap<UUID, Set<String>>();
        sql.sql("select city, alias from partnerships.city_alias where city = any(:ids)")
                .param("ids", Rows.array(ids))
                .query(row -> {
                    aliases.computeIfAbsent(Rows.id(row, "city"), _ -> new HashSet<>())
                            .add(row.getString("alias"));
                });
        return aliases;
    }

    private Map<UUID, List<Identifier>> identifiers(Collection<UUID> ids) {
        var identifiers = new HashMap<UUID, List<Identifier>>();
        sql.sql("""
                select city, scheme, identifier, since, until from partnerships.city_identifier
                where city = any(:ids) order by scheme, since nulls first""").param("ids", Rows.array(ids)).query(row -> {
            identifiers
                    .computeIfAbsent(Rows.id(row, "city"), _ -> new ArrayList<>())
                    .add(new Identifier(
                            Rows.constant(Scheme.class, row, "scheme"), row.getString("identifier"), Rows.period(row)));
        });
        return identifiers;
    }

    private static City city(ResultSet row, List<Name> names, Set<String> aliases, List<Identifier> identifiers)
            throws SQLException {
        return new City(
                Rows.id(row, "id"),
                Rows.constant(City.Kind.class, row, "kind"),
                row.getString("country"),
                ZoneId.of(row.getString("zone")),
                new Position(row.getDouble("latitude"), row.getDouble("longitude")),
                Rows.languages(row, "own_languages"),
                Rows.stringOrNull(row, "website"),
                row.getBoolean("home"),
                names,
                aliases,
                identifiers,
                succession(row));
    }

    private static @Nullable Succession succession(ResultSet row) throws SQLException {
        UUID successor = Rows.idOrNull(row, "successor");
        return successor == null
                ? null
                : new Succession(
                        successor,
                        row.getObject("succeeded_on", LocalDate.class),
                        row.getString("succession_decision"));
    }
}
