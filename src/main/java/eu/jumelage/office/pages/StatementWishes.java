package eu.jumelage.office.pages;

import eu.jumelage.office.Member;
import eu.jumelage.office.StandingPages;
import eu.jumelage.office.Statement;
import eu.jumelage.office.Statements;
import eu.jumelage.office.Wish;
import eu.jumelage.office.Wish.Topic;
import eu.jumelage.office.Wishing;
import eu.jumelage.web.Words;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** An accessibility statement that lacks its legal parts, or that nobody has looked at for a year. */
@Component
class StatementWishes implements Wishing {

    private final StandingPages pages;
    private final Statements statements;
    private final InstantSource clock;

    StatementWishes(StandingPages pages, Statements statements, InstantSource clock) {
        this.pages = pages;
        this.statements = statements;
        this.clock = clock;
    }

    @Override
    public List<Wish> wishes(Member member, int most) {
        Optional<Statement> statement = statements.find();
        LocalDate yearAgo = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC).minusYears(1);
        if (statement.isPresent() && !lookedAt(statement.get()).isBefore(yearAgo)) {
            return List.of();
        }
        return pages.find(Statements.PAGE).stream()
                .map(page -> new Wish(
                        Topic.PAGES,
                        page.title().string(member.language()),
                        "/office/records/page/" + PageForm.id(Statements.PAGE),
                        Words.in(member.language())
                                .say(statement.isEmpty() ? "wish.statement.missing" : "wish.statement.old")))
                .toList();
    }

    private static LocalDate lookedAt(Statement statement) {
        LocalDate reviewed = statement.reviewedOn();
        return reviewed == null ? statement.preparedOn() : reviewed;
    }
}
