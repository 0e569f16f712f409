package eu.jumelage.portal.reading;

import com.ibm.icu.text.Collator;
import eu.jumelage.web.Language;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The partners that the public may see, in the alphabetical order of the reader's language. */
@Component
public class Partners {
    private final JdbcClient sql;

    Partners(JdbcClient sql) {
        this.sql = sql;
    }

    /**
     * Those of today, or the former ones.
     *
     * @param from the name with which the list begins, as a reader would look it up; null for the first
     */
    public List<ListedPartner> list(Language reader, boolean former, @Nullable String from, int most) {
        return sql
                .sql("""
                select p.* from (
                    select l.partnership from portal.listed_partner l
                    where l.language = :reader and l.former = :former and l.name >= :from
                    order by l.name, l.partnership limit :most) few
                join portal.partner p on p.id = few.partnership""")
                .param("reader", reader.tag())
                .param("former", former)
                .param("from", from == null ? "" : from)
                .param("most", most)
                .query(ListedPartner::of)
                .list()
                .stream()
                .sorted(byName(reader))
                .toList();
    }

    /** How many there are today, or were. */
    public int count(Language reader, boolean former) {
        return sql.sql("""
                select count(*) from portal.listed_partner l
                where l.language = :reader and l.former = :former""")
                .param("reader", reader.tag())
                .param("former", former)
                .query(Integer.class)
                .single();
    }

    /** All of today to choose from; none where there are more than a visitor would scroll through. */
    public List<ListedPartner> choices(Language reader, int most) {
        return isMore(reader, most) ? List.of() : list(reader, false, null, most);
    }

    /** Without counting all of them. */
    private boolean isMore(Language reader, int most) {
        return sql.sql("""
                select count(*) > :most from (
                    select from portal.listed_partner l
                    where l.language = :reader and not l.former limit :most + 1) few""")
                .param("reader", reader.tag())
                .param("most", most)
                .query(Boolean.class)
                .single();
    }

    /** Those with some of these cities. */
    public List<ListedPartner> among(Collection<UUID> cities) {
        return cities.isEmpty()
                ? List.of()
                : sql.sql("select p.* from portal.partner p where p.publication = 'published' and p.city in (:cities)")
                        .param("cities", cities)
                        .query(ListedPartner::of)
                        .list();
    }

    /** Those of today whose founding is a multiple of five years ago this year or in the next two, soonest first. */
    public List<ListedPartner> celebrating(Language reader, LocalDate today, int most) {
        return sql.sql("""
                select p.* from (
                    select soon.partnership, soon.year, soon.day
                    from generate_series(:year, :year + 2) of_year (year)
                    -- of this year what is only known by its year, and from this month on; read by index
                    join (values (true, '', ''), (true, left(:day, 2), '99'), (false, '', '99')) days (now, since, until)
                        on days.now = (of_year.year = :year)
                    cross join lateral (
                        select a.partnership, of_year.year, substr(a.signed, 6) as day
                        from partnerships.agreement a
                        where a.founding and left(a.signed, 4)::int % 5 = of_year.year % 5
                            and left(a.signed, 4)::int < of_year.year
                            and substr(a.signed, 6) between days.since and days.until
                            and (of_year.year > :year or substr(a.signed, 6) >= left(:day, length(substr(a.signed, 6))))
                            and exists (
                                select from portal.listed_partner l
                                where l.partnership = a.partnership and l.language = :reader and not l.former)
                        order by substr(a.signed, 6), a.partnership limit :most) soon
                    order by soon.year, soon.day limit :most) few
                join portal.partner p on p.id = few.partnership
                order by few.year, few.day, p.id""")
                .param("year", today.getYear())
                .param("day", today.toString().substring(5))
                .param("reader", reader.tag())
                .param("most", most)
                .query(ListedPartner::of)
                .list();
    }

    /** The partnership below this slug; also by a former one, or one of another language's. */
    public Optional<ListedPartner> find(UUID partnership) {
        return sql.sql("select p.* from portal.partner p where p.publication = 'published' and p.id = :id")
                .param("id", partnership)
                .query(ListedPartner::of)
                .optional();
    }

    /** Those with which we share a network now. */
    public List<ListedPartner> inNetwork(UUID network, Language reader) {
        return sql.sql("""
                select p.* from portal.partner p join partnerships.network_member m on m.city = p.city
                where p.publication = 'published' and m.network = :network and m.until is null""").param("network", network).query(ListedPartner::of).list().stream()
                .sorted(byName(reader))
                .toList();
    }

    static Comparator<ListedPartner> byName(Language reader) {
        Collator collator = Collator.getInstance(reader.icu());
        return Comparator.comparing(partner -> partner.name().string(reader), collator::compare);
    }
}
