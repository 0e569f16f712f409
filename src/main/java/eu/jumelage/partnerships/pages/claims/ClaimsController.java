package eu.jumelage.partnerships.pages.claims;

import eu.jumelage.office.Allowed;
import eu.jumelage.office.Area;
import eu.jumelage.office.OfficeFrame;
import eu.jumelage.office.Role;
import eu.jumelage.office.Sitting;
import eu.jumelage.office.editing.Field.Option;
import eu.jumelage.partnerships.Alphabet;
import eu.jumelage.partnerships.claims.Claim;
import eu.jumelage.partnerships.claims.Claims;
import eu.jumelage.partnerships.claims.Waiting;
import eu.jumelage.partnerships.claims.WorkList;
import eu.jumelage.partnerships.claims.WorkList.Asked;
import eu.jumelage.partnerships.claims.WorkList.Count;
import eu.jumelage.web.Answer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Lists the claims that name a city of the register. */
@Controller
class ClaimsController {

    private static final int AT_ONCE = 50;
    private static final int CITIES = 500;

    private final WorkList workList;
    private final Claims claims;
    private final Books books;
    private final ClaimViews views;

    ClaimsController(WorkList workList, Claims claims, Books books, ClaimViews views) {
        this.workList = workList;
        this.claims = claims;
        this.books = books;
        this.views = views;
    }

    /** @param done a claim that has just been settled */
    @GetMapping(ClaimAddresses.CLAIMS)
    @Allowed({Role.READER, Role.EDITOR, Role.PUBLISHER})
    Answer list(
            Sitting sitting,
            @RequestParam(defaultValue = "") String state,
            @RequestParam(defaultValue = "") String city,
            @RequestParam(defaultValue = "") String kind,
            @RequestParam(defaultValue = "") String after,
            @RequestParam(defaultValue = "0") long done) {
        var filter = ClaimFilter.of(state, city, kind);
        Asked asked = filter.asked();
        List<Waiting> found = workList.list(asked, ClaimFilter.place(after), AT_ONCE + 1);
        List<Waiting> shown = found.stream().limit(AT_ONCE).toList();
        Book book = books.ofClaims(shown.stream().map(Waiting::claim).toList(), sitting.language());
        List<Count> counts = workList.counts(asked.city());
        return new ClaimsPage(
                OfficeFrame.of(sitting, Area.PARTNERS, "claims.title"),
                filter,
                cities(sitting),
                states(counts, asked),
                kinds(counts),
                shown.stream().map(waiting -> views.row(waiting.claim(), book)).toList(),
                done(sitting, done),
                found.size() > AT_ONCE
                        ? ClaimAddresses.CLAIMS + "?" + filter.query() + "&after="
                                + ClaimFilter.place(shown.getLast().key())
                        : null);
    }

    private ClaimsPage.@Nullable Row done(Sitting sitting, long done) {
        return claims.find(done)
                .filter(claim -> claim.decision() != null)
                .map(claim -> views.row(claim, books.ofClaims(List.of(claim), sitting.language())))
                .orElse(null);
    }

    private List<Option> cities(Sitting sitting) {
        List<UUID> ids = workList.cities(CITIES);
        Book book = books.of(ids, sitting.language());
        return ids.stream()
                .map(id -> new Option(id.toString(), book.city(id).name()))
                .sorted(Alphabet.of(sitting.language(), Option::label))
                .toList();
    }

    private static Map<String, Long> states(List<Count> counts, Asked asked) {
        var states = new LinkedHashMap<String, Long>();
        states.put(ClaimFilter.OPEN, 0L);
        for (Claim.State state : Claim.State.values()) {
            states.put(state.key(), 0L);
        }
        states.put(ClaimFilter.ALL, 0L);
        for (Count count : counts) {
            if (asked.concern() == null || asked.concern() == count.concern()) {
                states.merge(count.state().key(), count.claims(), Long::sum);
                states.merge(ClaimFilter.ALL, count.claims(), Long::sum);
                states.merge(ClaimFilter.OPEN, Asked.OPEN.contains(count.state()) ? count.claims() : 0, Long::sum);
            }
        }
        return states;
    }

    private static Map<String, Long> kinds(List<Count> counts) {
        var kinds = new LinkedHashMap<String, Long>();
        for (Waiting.Concern concern : Waiting.Concern.values()) {
            kinds.put(
                    concern.key(),
                    counts.stream()
                            .filter(count -> count.concern() == concern && Asked.OPEN.contains(count.state()))
                            .mapToLong(Count::claims)
                            .sum());
        }
        return kinds;
    }
}
