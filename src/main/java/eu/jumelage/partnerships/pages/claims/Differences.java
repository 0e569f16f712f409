package eu.jumelage.partnerships.pages.claims;

import eu.jumelage.office.SaidDay;
import eu.jumelage.office.editing.Draft;
import eu.jumelage.office.editing.Drafts;
import eu.jumelage.partnerships.Agreements;
import eu.jumelage.partnerships.Contradiction;
import eu.jumelage.partnerships.Contradictions.Kept;
import eu.jumelage.partnerships.Fact;
import eu.jumelage.partnerships.Milestone;
import eu.jumelage.partnerships.Partnership;
import eu.jumelage.partnerships.Partnerships;
import eu.jumelage.web.Language;
import eu.jumelage.web.Text;
import eu.jumelage.web.Words;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Says in a member's words where sources differ. */
@Component
class Differences {

    private final Partnerships partnerships;
    private final Agreements agreements;
    private final Drafts drafts;
    private final Books books;

    Differences(Partnerships partnerships, Agreements agreements, Drafts drafts, Books books) {
        this.partnerships = partnerships;
        this.agreements = agreements;
        this.drafts = drafts;
        this.books = books;
    }

    ContradictionsPage.Differing open(Contradiction contradiction, Language reader) {
        return view(contradiction, null, reader);
    }

    ContradictionsPage.Differing kept(Kept kept, Language reader) {
        Words words = Words.in(reader);
        String who = words.say("contradictions.kept-by", kept.who(), books.moment(kept.at(), reader));
        return view(kept.contradiction(), who + " " + words.say("claims.because", kept.reason()), reader);
    }

    private ContradictionsPage.Differing view(Contradiction contradiction, @Nullable String decision, Language reader) {
        Optional<Matter> matter = Matter.of(contradiction);
        Optional<Draft> draft = matter.flatMap(known -> drafts.openOf(known.kind(), known.item()));
        return new ContradictionsPage.Differing(
                contradiction.subject(),
                contradiction.property(),
                title(contradiction, reader),
                about(contradiction.property(), reader),
                matter.map(known -> ClaimAddresses.record(known.kind(), known.item()))
                        .orElse(null),
                draft.map(open -> ClaimAddresses.review(open.id())).orElse(null),
                decision,
                contradiction.facts().stream().map(fact -> voice(fact, reader)).toList());
    }

    /** The partner, and which agreement or event with it. */
    String title(Contradiction contradiction, Language reader) {
        UUID id = contradiction.partnership();
        Optional<Partnership> partnership = id == null ? Optional.empty() : partnerships.find(id);
        Optional<String> partner = partnership.map(known ->
                books.of(List.of(known.partner()), reader).city(known.partner()).name());
        Optional<Text> thing = agreements
                .find(contradiction.subject())
                .map(agreement -> agreement.title())
                .or(() -> partnership.flatMap(known -> known.milestones().stream()
                        .filter(milestone -> milestone.id().equals(contradiction.subject()))
                        .map(Milestone::title)
                        .findFirst()));
        String name = thing.map(text -> text.string(reader)).orElse("");
        return partner.map(city -> name.isEmpty() ? city : Words.in(reader).say("named", city, name))
                .orElse(name.isEmpty() ? contradiction.subject().toString() : name);
    }

    private static String about(String property, Language reader) {
        Words words = Words.in(reader);
        return switch (property) {
            case Fact.SIGNED -> words.say("field.signed");
            case Fact.HAPPENED -> words.say("field.date");
            default -> property;
        };
    }

    private static ContradictionsPage.Voice voice(Fact fact, Language reader) {
        boolean dated = fact.property().equals(Fact.SIGNED) || fact.property().equals(Fact.HAPPENED);
        return new ContradictionsPage.Voice(
                fact.id(),
                dated ? SaidDay.of(fact.value(), reader) : fact.value(),
                fact.source().string(reader),
                fact.sourceUrl(),
                switch (fact.standing()) {
                    case PREFERRED -> "preferred";
                    case SUPPORTING, CONTRADICTING -> "other";
                    case UNCONFIRMED -> "unconfirmed";
                });
    }
}
