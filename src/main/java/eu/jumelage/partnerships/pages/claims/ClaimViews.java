package eu.jumelage.partnerships.pages.claims;

import eu.jumelage.office.SaidDay;
import eu.jumelage.partnerships.claims.Claim;
import eu.jumelage.web.Language;
import eu.jumelage.web.Words;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Says a claim in a member's words. */
@Component
class ClaimViews {

    private final Books books;

    ClaimViews(Books books) {
        this.books = books;
    }

    ClaimsPage.Row row(Claim claim, Book book) {
        var sides = book.sides(claim);
        return new ClaimsPage.Row(
                claim.id(),
                sides.getFirst(),
                sides.getLast(),
                claim.source(),
                says(claim, book),
                day(claim.lastSeen(), book.reader()),
                claim.state().key(),
                decision(claim, book.reader()));
    }

    static String day(LocalDate day, Language reader) {
        return SaidDay.of(day, reader);
    }

    private static String says(Claim claim, Book book) {
        Words words = Words.in(book.reader());
        String one = book.city(claim.one()).name();
        String other = book.city(claim.other()).name();
        if (claim.oneNames() && claim.otherNames()) {
            return words.say("claims.both-name");
        }
        return claim.oneNames() ? words.say("claims.one-names", one, other) : words.say("claims.one-names", other, one);
    }

    private @Nullable String decision(Claim claim, Language reader) {
        var decision = claim.decision();
        if (decision == null) {
            return null;
        }
        Words words = Words.in(reader);
        String who = words.say(
                "claims.decided",
                words.say("claims.state." + claim.state().key()),
                decision.who(),
                books.moment(decision.at(), reader));
        return decision.reason() == null ? who : who + " " + words.say("claims.because", decision.reason());
    }
}
