package eu.jumelage.participation.pages;

import eu.jumelage.office.Member;
import eu.jumelage.office.Wish;
import eu.jumelage.office.Wish.Topic;
import eu.jumelage.office.Wishing;
import eu.jumelage.web.Text;
import eu.jumelage.web.Texts;
import eu.jumelage.web.Words;
import java.time.Duration;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What registrations want the office to decide: long waiting lists, few who come, questions nobody has answered. */
@Component
class RegistrationWishes implements Wishing {

    private static final Duration AHEAD = Duration.ofDays(14);
    private static final Duration SOON = Duration.ofDays(3);

    /** A list is long from so many people on; few come if less than a third of the seats is taken. */
    private static final int LONG = 10;

    private final JdbcClient sql;
    private final InstantSource time;

    RegistrationWishes(JdbcClient sql, InstantSource time) {
        this.sql = sql;
        this.time = time;
    }

    private record Row(
            UUID activity,
            UUID admission,
            Text title,
            int waiting,
            int confirmed,
            int seats,
            boolean soon,
            int asked) {}

    @Override
    public List<Wish> wishes(Member member, int most) {
        var now = time.instant();
        return sql
                .sql("""
                select a.id as activity, m.id as admission, a.title,
                    coalesce(sum(r.size) filter (where r.state = 'waiting'), 0) as waiting,
                    coalesce(sum(r.size) filter (where r.state = 'confirmed'), 0) as confirmed,
                    coalesce(m.seats, 0) as seats,
                    least(m.closes_at, a.starts_at) <= :soon as soon,
                    count(*) filter (where r.state = 'confirmed' and r.question is not null and r.answered_at is null)
                        as asked
                from participation.admission m
                join programme.activity a on a.id = m.activity
                left join participation.registration r on r.admission = m.id and r.erased_at is null
                where a.publication = 'published' and a.course = 'planned'
                    and a.starts_at > :now and a.starts_at <= :ahead
                group by a.id, m.id order by a.starts_at, a.id""")
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("soon", now.plus(SOON).atOffset(ZoneOffset.UTC))
                .param("ahead", now.plus(AHEAD).atOffset(ZoneOffset.UTC))
                .query((row, _) -> new Row(
                        row.getObject("activity", UUID.class),
                        row.getObject("admission", UUID.class),
                        Texts.column(row, "title"),
                        row.getInt("waiting"),
                        row.getInt("confirmed"),
                        row.getInt("seats"),
                        row.getBoolean("soon"),
                        row.getInt("asked")))
                .list()
                .stream()
                .flatMap(row -> wish(row, member).stream())
                .limit(most)
                .toList();
    }

    /** One of each at most: what is most urgent. */
    private static Optional<Wish> wish(Row row, Member member) {
        Words words = Words.in(member.language());
        if (row.waiting() >= LONG) {
            return Optional.of(wish(row, member, words.say("signup.wish.waiting", row.waiting()), false));
        }
        if (row.soon() && row.seats() > 0 && row.confirmed() * 3 < row.seats()) {
            return Optional.of(wish(row, member, words.say("signup.wish.few", row.confirmed(), row.seats()), false));
        }
        return row.soon() && row.asked() > 0
                ? Optional.of(wish(row, member, words.say("signup.wish.asked", row.asked()), true))
                : Optional.empty();
    }

    private static Wish wish(Row row, Member member, String why, boolean asked) {
        String path = asked
                ? "/office/admissions/" + row.admission() + "/questions"
                : "/office/activities/" + row.activity() + "/registrations?admission=" + row.admission();
        return new Wish(Topic.SOON, row.title().string(member.language()), path, why);
    }
}
