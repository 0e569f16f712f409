package eu.jumelage.partnerships.pages.claims;

import eu.jumelage.office.Allowed;
import eu.jumelage.office.Area;
import eu.jumelage.office.OfficeFrame;
import eu.jumelage.office.Role;
import eu.jumelage.office.Sitting;
import eu.jumelage.partnerships.claims.Claim;
import eu.jumelage.partnerships.claims.Claim.Verdict;
import eu.jumelage.partnerships.claims.ClaimedCity;
import eu.jumelage.partnerships.claims.Claims;
import eu.jumelage.partnerships.claims.Matches;
import eu.jumelage.partnerships.claims.Settlement;
import eu.jumelage.partnerships.pages.claims.ClaimPage.Form;
import eu.jumelage.web.Answer;
import eu.jumelage.web.ErrorPage;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Shows one claim, and takes the office's word on it. */
@Controller
class ClaimController {

    private static final String CLAIM = ClaimAddresses.CLAIMS + "/{id}";
    private static final int LONGEST = 2_000;

    private final Claims claims;
    private final Matches matches;
    private final Settling settling;
    private final Books books;
    private final ClaimViews views;

    ClaimController(Claims claims, Matches matches, Settling settling, Books books, ClaimViews views) {
        this.claims = claims;
        this.matches = matches;
        this.settling = settling;
        this.books = books;
        this.views = views;
    }

    @GetMapping(CLAIM)
    @Allowed({Role.READER, Role.EDITOR, Role.PUBLISHER})
    Answer show(
            Sitting sitting,
            @PathVariable String id,
            @RequestParam(defaultValue = "") String state,
            @RequestParam(defaultValue = "") String city,
            @RequestParam(defaultValue = "") String kind) {
        return find(id).map(claim -> page(sitting, claim, ClaimFilter.of(state, city, kind), Form.EMPTY, 200))
                .orElseGet(() -> ErrorPage.of(sitting.language(), 404));
    }

    @PostMapping(CLAIM + "/settle")
    @Allowed({Role.EDITOR, Role.PUBLISHER})
    Answer settle(
            Sitting sitting,
            @PathVariable String id,
            @RequestParam(defaultValue = "") String verdict,
            @RequestParam(defaultValue = "") String reason,
            @RequestParam(defaultValue = "") String state,
            @RequestParam(defaultValue = "") String city,
            @RequestParam(defaultValue = "") String kind) {
        var filter = ClaimFilter.of(state, city, kind);
        Optional<Claim> found = find(id);
        if (found.isEmpty()) {
            return ErrorPage.of(sitting.language(), 404);
        }
        Claim claim = found.get();
        Optional<Verdict> chosen = verdict(verdict);
        if (chosen.isEmpty()) {
            return again(sitting, claim, filter, verdict, reason, "choose", "verdict", 422);
        }
        if (reason.length() > LONGEST) {
            return again(sitting, claim, filter, verdict, reason, "long", "reason", 422);
        }
        String printable = reason.replaceAll("[\\p{Cntrl}&&[^\\n\\t]]", "");
        return switch (settling.settle(claim.id(), chosen.get(), printable, sitting.member())) {
            case Settlement.Settled(var settled) ->
                ClaimAddresses.redirect(ClaimAddresses.CLAIMS + "?" + filter.query() + "&done=" + settled.id());
            case Settlement.AlreadySettled(var now) ->
                again(sitting, now, filter, verdict, reason, "faster", "settled", 409);
            case Settlement.WithoutReason _ -> again(sitting, claim, filter, verdict, reason, "reason", "reason", 422);
            case Settlement.NoSuchClaim _ -> ErrorPage.of(sitting.language(), 404);
        };
    }

    @PostMapping(CLAIM + "/reopen")
    @Allowed({Role.EDITOR, Role.PUBLISHER})
    Answer reopen(Sitting sitting, @PathVariable String id) {
        Optional<Claim> found = find(id);
        if (found.isEmpty()) {
            return ErrorPage.of(sitting.language(), 404);
        }
        settling.reopen(found.get().id(), sitting.member());
        return ClaimAddresses.redirect(ClaimAddresses.claim(found.get().id()));
    }

    private Answer again(
            Sitting sitting,
            Claim claim,
            ClaimFilter filter,
            String verdict,
            String reason,
            String problem,
            String field,
            int status) {
        return page(sitting, claim, filter, new Form(verdict, reason, problem, field), status);
    }

    private Answer page(Sitting sitting, Claim claim, ClaimFilter filter, Form form, int status) {
        List<Claim> alike = claims.alike(claim.id());
        List<UUID> namesakes = Stream.of(claim.one(), claim.other())
                .map(ClaimedCity::id)
                .flatMap(side -> matches.namesakes(side).stream())
                .distinct()
                .toList();
        Book book =
                books.ofClaims(Stream.concat(Stream.of(claim), alike.stream()).toList(), sitting.language());
        Book others = books.of(namesakes, sitting.language());
        var frame = OfficeFrame.of(sitting, Area.PARTNERS, "claims.title").titled(book.title(claim));
        var sides = book.sides(claim);
        return new ClaimPage(
                frame,
                status,
                views.row(claim, book),
                List.of(
                        ClaimViews.day(claim.firstSeen(), sitting.language()),
                        ClaimViews.day(claim.lastSeen(), sitting.language())),
                alike.stream().map(other -> views.row(other, book)).toList(),
                namesakes.stream().map(others::city).toList(),
                consequence(frame, sides.getFirst(), sides.getLast()),
                partnership(book, claim),
                filter,
                form);
    }

    private static String consequence(OfficeFrame frame, CityView near, CityView far) {
        boolean ours = near.standing().equals("home");
        String key = ours
                ? far.standing().equals("partner") ? "partnership" : "no-partnership"
                : near.standing().equals("partner") ? "partner" : "others";
        return frame.say("claims.then." + key, near.name(), far.name());
    }

    /** Where the claim links home with a partner: what the register says of the two. */
    private static @Nullable String partnership(Book book, Claim claim) {
        UUID far = book.isFirst(claim) ? claim.other().city() : claim.one().city();
        boolean ours = book.sides(claim).getFirst().standing().equals("home");
        UUID partnership = far == null ? null : book.partnerships().get(far);
        return !ours || partnership == null ? null : ClaimAddresses.record("partnership", partnership);
    }

    private Optional<Claim> find(String id) {
        return id.matches("[0-9]{1,18}") ? claims.find(Long.parseLong(id)) : Optional.empty();
    }

    private static Optional<Verdict> verdict(String typed) {
        return Stream.of(Verdict.values())
                .filter(verdict -> verdict.name().toLowerCase(Locale.ROOT).equals(typed))
                .findFirst();
    }
}
