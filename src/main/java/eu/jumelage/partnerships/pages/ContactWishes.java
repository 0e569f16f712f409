package eu.jumelage.partnerships.pages;

import eu.jumelage.office.Member;
import eu.jumelage.office.Wish;
import eu.jumelage.office.Wish.Topic;
import eu.jumelage.office.Wishing;
import eu.jumelage.partnerships.Happening;
import eu.jumelage.partnerships.Happenings;
import eu.jumelage.web.Language;
import eu.jumelage.web.Text;
import eu.jumelage.web.Texts;
import eu.jumelage.web.Words;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Partners with whom nothing was noted for a year, and nothing was done together either. */
@Component
class ContactWishes implements Wishing {

    private static final int MONTHS = 12;

    private final JdbcClient sql;
    private final Happenings happenings;
    private final Offered offered;

    ContactWishes(JdbcClient sql, Happenings happenings, Offered offered) {
        this.sql = sql;
        this.happenings = happenings;
        this.offered = offered;
    }

    private record Silent(UUID partnership, UUID city, Text name, LocalDate since) {}

    @Override
    public List<Wish> wishes(Member member, int most) {
        LocalDate today = offered.today();
        LocalDate horizon = today.minusMonths(MONTHS);
        return silent(horizon, most * 4).stream()
                .filter(one -> happenings
                        .last(one.city())
                        .filter(last -> last(last).isAfter(horizon))
                        .isEmpty())
                .limit(most)
                .map(one -> wish(one, today, member.language()))
                .toList();
    }

    private static LocalDate last(Happening happening) {
        LocalDate until = happening.until();
        return until == null ? happening.day() : until;
    }

    private static Wish wish(Silent one, LocalDate today, Language reader) {
        return new Wish(
                Topic.PARTNERSHIPS,
                one.name().string(reader),
                "/office/records/partnership/" + one.partnership() + "#contacts",
                Words.in(reader).say("wish.silent", ChronoUnit.MONTHS.between(one.since(), today)));
    }

    private List<Silent> silent(LocalDate horizon, int most) {
        return sql.sql("""
                select p.id, p.partner, called.name, note.happened_on
                from partnerships.partnership p
                join lateral (
                    select s.status from partnerships.partnership_status s
                    where s.partnership = p.id order by s.position desc limit 1) now on now.status = 'active'
                join lateral (
                    select max(n.happened_on) as happened_on from partnerships.contact_note n
                    where n.partnership = p.id) note on note.happened_on < :horizon
                cross join lateral (
                    select c.name from partnerships.city_called c
                    where c.city = p.partner order by c.since desc limit 1) called
                where p.publication <> 'withdrawn'
                order by note.happened_on, p.id limit :most""")
                .param("horizon", horizon)
                .param("most", most)
                .query((row, _) -> new Silent(
                        row.getObject("id", UUID.class),
                        row.getObject("partner", UUID.class),
                        Texts.column(row, "name"),
                        row.getObject("happened_on", LocalDate.class)))
                .list();
    }
}
