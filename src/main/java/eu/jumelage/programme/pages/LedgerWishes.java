package eu.jumelage.programme.pages;

import eu.jumelage.office.Member;
import eu.jumelage.office.SaidDay;
import eu.jumelage.office.Wish;
import eu.jumelage.office.Wish.Topic;
import eu.jumelage.office.Wishing;
import eu.jumelage.programme.Commitment;
import eu.jumelage.programme.CommitmentList;
import eu.jumelage.programme.CostItem;
import eu.jumelage.programme.CostKinds;
import eu.jumelage.programme.HomeClock;
import eu.jumelage.web.Language;
import eu.jumelage.web.Texts;
import eu.jumelage.web.Words;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Claims that run out soon, and commitments that are due or overdue. */
@Component
class LedgerWishes implements Wishing {

    private static final int DAYS = 30;

    private final JdbcClient sql;
    private final CommitmentList commitments;
    private final HomeClock clock;

    LedgerWishes(JdbcClient sql, CommitmentList commitments, HomeClock clock) {
        this.sql = sql;
        this.commitments = commitments;
        this.clock = clock;
    }

    /** Money that nobody has asked for can be asked back for a month at most. */
    static boolean isPressing(CostItem item, LocalDate today) {
        LocalDate until = item.claimsOpenUntil();
        return until != null
                && item.state() != CostItem.State.CLAIMED
                && item.state() != CostItem.State.FINAL
                && !until.isBefore(today)
                && !until.isAfter(today.plusDays(DAYS));
    }

    @Override
    public List<Wish> wishes(Member member, int most) {
        LocalDate today = clock.today();
        return Stream.concat(claims(member, today, most).stream(), promised(member.language(), today, most).stream())
                .toList();
    }

    private List<Wish> claims(Member member, LocalDate today, int most) {
        Language reader = member.language();
        return sql.sql("""
                select c.id, c.activity, c.kind, c.claims_open_until, c.amount_eur, a.title
                from programme.cost_item c
                join programme.activity a on a.id = c.activity
                where c.claims_open_until between :today and :horizon and c.state in ('planned', 'committed')
                order by c.claims_open_until, c.id limit :most""")
                .param("today", today)
                .param("horizon", today.plusDays(DAYS))
                .param("most", most)
                .query((row, _) -> new Wish(
                        Topic.COSTS,
                        Words.in(reader)
                                .say(
                                        "wish.claim",
                                        CostKinds.said(row.getString("kind"), reader),
                                        Money.said(row.getBigDecimal("amount_eur"), reader),
                                        Texts.column(row, "title").string(reader)),
                        member.mayEdit()
                                ? "/office/costs/" + row.getString("id")
                                : "/office/records/activity/" + row.getString("activity") + "#costs",
                        Words.in(reader)
                                .say(
                                        "wish.claim.until",
                                        SaidDay.of(row.getObject("claims_open_until", LocalDate.class), reader))))
                .list();
    }

    /** Two weeks before they are due, and when they are overdue: those first. */
    private List<Wish> promised(Language reader, LocalDate today, int most) {
        Words words = Words.in(reader);
        return commitments
                .found(CommitmentList.Wanted.openUntil(today.plusDays(Commitment.AHEAD)), 0, most, reader)
                .stream()
                .map(entry -> {
                    Commitment one = entry.commitment();
                    String due = SaidDay.of(one.dueOn(), reader);
                    return new Wish(
                            Topic.COMMITMENTS,
                            words.say("named", entry.city(), one.text().string(reader)),
                            "/office/records/activity/" + one.activity() + "#commitments",
                            words.say(one.isOverdue(today) ? "wish.commitment.overdue" : "wish.commitment.due", due));
                })
                .toList();
    }
}
