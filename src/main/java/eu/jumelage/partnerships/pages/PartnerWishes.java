package eu.jumelage.partnerships.pages;

import eu.jumelage.office.Member;
import eu.jumelage.office.SaidDay;
import eu.jumelage.office.Wish;
import eu.jumelage.office.Wish.Topic;
import eu.jumelage.office.Wishing;
import eu.jumelage.partnerships.PartialDate;
import eu.jumelage.web.Language;
import eu.jumelage.web.Texts;
import eu.jumelage.web.Words;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What the office should look at in its partnerships. */
@Component
class PartnerWishes implements Wishing {

    private static final String PARTNERSHIP = "/office/records/partnership/";
    private static final String AGREEMENT = "/office/records/agreement/";

    private final JdbcClient sql;
    private final Offered offered;

    PartnerWishes(JdbcClient sql, Offered offered) {
        this.sql = sql;
        this.offered = offered;
    }

    @Override
    public List<Wish> wishes(Member member, int most) {
        Language reader = member.language();
        LocalDate today = offered.today();
        List<Wish> partnerships = Stream.of(
                        terms(reader, today, most), anniversaries(reader, today, most), contacts(reader, today, most))
                .flatMap(List::stream)
                .limit(most)
                .toList();
        var wishes = new ArrayList<>(partnerships);
        wishes.addAll(Stream.concat(
                        untranslatedPartnerships(reader, most).stream(), untranslatedAgreements(reader, most).stream())
                .limit(most)
                .toList());
        return wishes;
    }

    /** The last day of a term, renewals counted, lies within a year. */
    private List<Wish> terms(Language reader, LocalDate today, int most) {
        return sql.sql("""
                select a.id, a.title, called.name, term.last
                from partnerships.agreement a
                join partnerships.partnership p on p.id = a.partnership
                join lateral (
                    select s.status from partnerships.partnership_status s
                    where s.partnership = p.id order by s.position desc limit 1) now on now.status <> 'ended'
                cross join lateral (
                    select c.name from partnerships.city_called c
                    where c.city = p.partner order by c.since desc limit 1) called
                left join lateral (
                    select ch.agreement, ch.term_until from partnerships.agreement_change ch
                    where ch.agreement = a.id and (ch.term_until is not null or ch.kind = 'renewal')
                    order by ch.position desc limit 1) changed on true
                cross join lateral (
                    select case when changed.agreement is null then a.term_until else changed.term_until end as last) term
                where p.publication <> 'withdrawn' and term.last between :today and :horizon
                order by term.last, a.id limit :most""")
                .param("today", today)
                .param("horizon", today.plusYears(1))
                .param("most", most)
                .query((row, _) -> new Wish(
                        Topic.PARTNERSHIPS,
                        Words.in(reader)
                                .say(
                                        "named",
                                        name(row, reader),
                                        Texts.column(row, "title").string(reader)),
                        AGREEMENT + row.getString("id"),
                        Words.in(reader).say("wish.term", said(row.getObject("last", LocalDate.class), reader))))
                .list();
    }

    /** A multiple of five years since the founding agreement, this year or in the next two. */
    private List<Wish> anniversaries(Language reader, LocalDate today, int most) {
        return sql.sql("""
                select p.id, called.name, few.signed, few.year - left(few.signed, 4)::int as years
                from (
                    select soon.partnership, soon.year, soon.signed
                    from generate_series(:year, :year + 2) of_year (year)
                    cross join lateral (
                        select a.partnership, of_year.year, a.signed
                        from partnerships.agreement a
                        join partnerships.partnership one on one.id = a.partnership and one.publication = 'published'
                        join lateral (
                            select s.status from partnerships.partnership_status s
                            where s.partnership = one.id order by s.position desc limit 1) now on now.status <> 'ended'
                        where a.founding and left(a.signed, 4)::int % 5 = of_year.year % 5
                            and left(a.signed, 4)::int < of_year.year
                            and (of_year.year > :year or substr(a.signed, 6) >= left(:day, length(substr(a.signed, 6))))
                            and (of_year.year < :year + 2 or substr(a.signed, 6) <= :day)
                        order by substr(a.signed, 6), a.partnership limit :most) soon
                    order by soon.year, substr(soon.signed, 6), soon.partnership limit :most) few
                join partnerships.partnership p on p.id = few.partnership
                cross join lateral (
                    select c.name from partnerships.city_called c
                    where c.city = p.partner order by c.since desc limit 1) called
                order by few.year, substr(few.signed, 6), p.id""")
                .param("year", today.getYear())
                .param("day", today.toString().substring(5))
                .param("most", most)
                .query((row, _) -> new Wish(
                        Topic.PARTNERSHIPS,
                        Words.in(reader).say("wish.anniversary", name(row, reader), row.getInt("years")),
                        PARTNERSHIP + row.getString("id"),
                        SaidDay.of(
                                PartialDate.parse(row.getString("signed"))
                                        .plusYears(row.getInt("years"))
                                        .toString(),
                                reader)))
                .list();
    }

    /** Nobody made sure of them for a year. */
    private List<Wish> contacts(Language reader, LocalDate today, int most) {
        return sql.sql("""
                select p.id, called.name, c.office, c.confirmed_on
                from partnerships.contact c
                join partnerships.partnership p on p.id = c.partnership and p.publication <> 'withdrawn'
                join lateral (
                    select s.status from partnerships.partnership_status s
                    where s.partnership = p.id order by s.position desc limit 1) now on now.status <> 'ended'
                cross join lateral (
                    select one.name from partnerships.city_called one
                    where one.city = p.partner order by one.since desc limit 1) called
                where c.confirmed_on is null or c.confirmed_on < :since
                order by c.confirmed_on nulls first, c.id limit :most""")
                .param("since", today.minusYears(1))
                .param("most", most)
                .query((row, _) -> {
                    LocalDate confirmed = row.getObject("confirmed_on", LocalDate.class);
                    return new Wish(
                            Topic.PARTNERSHIPS,
                            Words.in(reader)
                                    .say(
                                            "named",
                                            name(row, reader),
                                            Texts.column(row, "office").string(reader)),
                            PARTNERSHIP + row.getString("id") + "#contacts",
                            confirmed == null
                                    ? Words.in(reader).say("wish.contact.never")
                                    : Words.in(reader).say("wish.contact", said(confirmed, reader)));
                })
                .list();
    }

    /** Public ones that lack a language, or say in one what the source said before. */
    private List<Wish> untranslatedPartnerships(Language reader, int most) {
        return untranslated("""
                select p.id, called.name, wanting.missing
                from partnerships.partnership p
                cross join lateral (
                    select array(
                        select l.tag from unnest(:languages::text[]) l (tag)
                        where p.reason is not null
                                and coalesce((p.reason #>> array['in', l.tag, 'of'])::int, 0) < (p.reason ->> 'version')::int
                            or p.text is not null
                                and coalesce((p.text #>> array['in', l.tag, 'of'])::int, 0) < (p.text ->> 'version')::int
                        ) as missing) wanting
                cross join lateral (
                    select c.name from partnerships.city_called c
                    where c.city = p.partner order by c.since desc limit 1) called
                where p.publication = 'published' and cardinality(wanting.missing) > 0
                limit :most""", most, (row, _) -> translate(name(row, reader), "partnership", row, reader));
    }

    private List<Wish> untranslatedAgreements(Language reader, int most) {
        return untranslated(
                """
                select a.id, a.title, wanting.missing
                from partnerships.agreement a
                join partnerships.partnership p on p.id = a.partnership
                cross join lateral (
                    select array(
                        select l.tag from unnest(:languages::text[]) l (tag)
                        where coalesce((a.title #>> array['in', l.tag, 'of'])::int, 0) < (a.title ->> 'version')::int
                            or a.place is not null
                                and coalesce((a.place #>> array['in', l.tag, 'of'])::int, 0) < (a.place ->> 'version')::int
                        ) as missing) wanting
                where p.publication = 'published' and cardinality(wanting.missing) > 0
                limit :most""", most, (row, _) -> translate(Texts.column(row, "title").string(reader), "agreement", row, reader));
    }

    private List<Wish> untranslated(String query, int most, RowMapper<Wish> read) {
        return sql.sql(query)
                .param(
                        "languages",
                        offered.languages().stream().map(Language::tag).toArray(String[]::new))
                .param("most", most)
                .query(read)
                .list();
    }

    private static Wish translate(String title, String kind, ResultSet row, Language reader) throws SQLException {
        String missing = Arrays.stream((String[]) row.getArray("missing").getArray())
                .map(tag -> new Language(tag).icu().getDisplayLanguage(reader.icu()))
                .collect(Collectors.joining(", "));
        return new Wish(Topic.TRANSLATE, title, "/office/translations/" + kind + "/" + row.getString("id"), missing);
    }

    private static String name(ResultSet row, Language reader) throws SQLException {
        return Texts.column(row, "name").string(reader);
    }

    private static String said(LocalDate day, Language reader) {
        return SaidDay.of(day, reader);
    }
}
