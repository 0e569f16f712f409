package eu.jumelage.partnerships.pages.claims;

import eu.jumelage.office.Member;
import eu.jumelage.office.Wish;
import eu.jumelage.office.Wish.Topic;
import eu.jumelage.office.Wishing;
import eu.jumelage.partnerships.Contradiction;
import eu.jumelage.partnerships.Contradictions;
import eu.jumelage.partnerships.claims.Matches;
import eu.jumelage.partnerships.claims.Proposal;
import eu.jumelage.partnerships.claims.Waiting.Concern;
import eu.jumelage.partnerships.claims.WorkList;
import eu.jumelage.partnerships.claims.WorkList.Asked;
import eu.jumelage.partnerships.claims.WorkList.Count;
import eu.jumelage.web.Language;
import eu.jumelage.web.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** What the office should settle: where sources differ one by one, claims and names by their number. */
@Component
class ClaimWishes implements Wishing {

    /** Beyond that nobody wants to know how many names wait. */
    private static final int NAMES = 50;

    private final Contradictions contradictions;
    private final Differences differences;
    private final WorkList workList;
    private final Matches matches;

    ClaimWishes(Contradictions contradictions, Differences differences, WorkList workList, Matches matches) {
        this.contradictions = contradictions;
        this.differences = differences;
        this.workList = workList;
        this.matches = matches;
    }

    @Override
    public List<Wish> wishes(Member member, int most) {
        Language reader = member.language();
        List<Count> counts = workList.counts(null);
        var numbers = Stream.of(
                        claims(counts, Concern.HOME, reader), claims(counts, Concern.PARTNER, reader), names(reader))
                .flatMap(List::stream)
                .limit(most)
                .toList();
        var wishes = new ArrayList<>(contradictions.open(Contradiction.Key.START, most - numbers.size()).stream()
                .map(each -> contradiction(each, reader))
                .toList());
        wishes.addAll(numbers);
        return wishes;
    }

    private Wish contradiction(Contradiction contradiction, Language reader) {
        var differing = differences.open(contradiction, reader);
        String values = differing.voices().stream()
                .filter(voice -> !voice.standing().equals("unconfirmed"))
                .map(ContradictionsPage.Voice::says)
                .distinct()
                .collect(Collectors.joining(" · "));
        return new Wish(
                Topic.CLAIMS,
                differing.title(),
                ClaimAddresses.CONTRADICTIONS + "#" + differing.anchor(),
                Words.in(reader).say("wish.contradiction", values));
    }

    private static List<Wish> claims(List<Count> counts, Concern concern, Language reader) {
        long open = counts.stream()
                .filter(count -> count.concern() == concern && Asked.OPEN.contains(count.state()))
                .mapToLong(Count::claims)
                .sum();
        Words words = Words.in(reader);
        return open == 0
                ? List.of()
                : List.of(new Wish(
                        Topic.CLAIMS,
                        words.say("claims.kind." + concern.key()),
                        ClaimAddresses.CLAIMS + "?kind=" + concern.key(),
                        words.say("claims.open-count", open)));
    }

    private List<Wish> names(Language reader) {
        List<Proposal> waiting = matches.proposals(Proposal.Key.START, NAMES + 1).stream()
                .filter(proposal -> proposal.concern() != Concern.OTHER)
                .toList();
        Words words = Words.in(reader);
        return waiting.isEmpty()
                ? List.of()
                : List.of(new Wish(
                        Topic.CLAIMS,
                        words.say("names.title"),
                        ClaimAddresses.NAMES,
                        waiting.size() > NAMES
                                ? words.say("names.many", NAMES)
                                : words.say("claims.open-count", waiting.size())));
    }
}
