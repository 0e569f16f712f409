package eu.jumelage.partnerships.pages.claims;

import eu.jumelage.office.Allowed;
import eu.jumelage.office.Area;
import eu.jumelage.office.OfficeFrame;
import eu.jumelage.office.Role;
import eu.jumelage.office.Sitting;
import eu.jumelage.partnerships.claims.ClaimedCity;
import eu.jumelage.partnerships.claims.Decided;
import eu.jumelage.partnerships.claims.Matches;
import eu.jumelage.partnerships.claims.Matching;
import eu.jumelage.partnerships.claims.Proposal;
import eu.jumelage.partnerships.claims.Waiting.Concern;
import eu.jumelage.web.Answer;
import eu.jumelage.web.ErrorPage;
import eu.jumelage.web.Language;
import eu.jumelage.web.Words;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Asks which city of the register a name of a list means. */
@Controller
class NamesController {

    private static final String NAME = ClaimAddresses.NAMES + "/{claimed}";
    private static final int AT_ONCE = 25;
    private static final int LONGEST = 2_000;

    private static final Pattern PLACE = Pattern.compile("(home|partner|other)_([0-9]{1,18})_([0-9a-f-]{36})");

    private final Matches matches;
    private final Identifying identifying;
    private final Books books;

    NamesController(Matches matches, Identifying identifying, Books books) {
        this.matches = matches;
        this.identifying = identifying;
        this.books = books;
    }

    @GetMapping(ClaimAddresses.NAMES)
    @Allowed({Role.READER, Role.EDITOR, Role.PUBLISHER})
    Answer list(Sitting sitting, @RequestParam(defaultValue = "") String after) {
        return page(sitting, after, 0, "", 200);
    }

    @PostMapping(NAME)
    @Allowed({Role.EDITOR, Role.PUBLISHER})
    Answer answer(
            Sitting sitting,
            @PathVariable String claimed,
            @RequestParam(defaultValue = "") String city,
            @RequestParam(defaultValue = "") String reason,
            @RequestParam(defaultValue = "") String after) {
        Optional<ClaimedCity> found = find(claimed);
        if (found.isEmpty()) {
            return ErrorPage.of(sitting.language(), 404);
        }
        String why = reason.replaceAll("[\\p{Cntrl}&&[^\\n\\t]]", "").strip();
        @Nullable String because = why.isEmpty() ? null : why.substring(0, Math.min(why.length(), LONGEST));
        ClaimedCity asked = found.get();
        Optional<UUID> chosen = matches.candidates(List.of(asked.id())).stream()
                .map(Proposal::city)
                .filter(candidate -> candidate.toString().equals(city))
                .findFirst();
        if (city.equals("none")) {
            identifying.none(asked, because, sitting.member());
        } else if (chosen.isEmpty()
                || identifying.same(asked, chosen.get(), because, sitting.member()) instanceof Matching.IsAnother) {
            return page(sitting, after, asked.id(), reason, 422);
        }
        return ClaimAddresses.redirect(ClaimAddresses.NAMES + (after.isEmpty() ? "" : "?after=" + place(key(after))));
    }

    @PostMapping(NAME + "/reopen")
    @Allowed({Role.EDITOR, Role.PUBLISHER})
    Answer reopen(Sitting sitting, @PathVariable String claimed) {
        Optional<ClaimedCity> found = find(claimed);
        if (found.isEmpty()) {
            return ErrorPage.of(sitting.language(), 404);
        }
        identifying.reopen(found.get(), sitting.member());
        return ClaimAddresses.redirect(ClaimAddresses.NAMES);
    }

    private Answer page(Sitting sitting, String after, long wrong, String reason, int status) {
        Language reader = sitting.language();
        List<Proposal> found = matches.proposals(key(after), AT_ONCE + 1);
        List<Proposal> shown = found.stream().limit(AT_ONCE).toList();
        List<Long> claimed = shown.stream()
                .map(proposal -> proposal.claimed().id())
                .distinct()
                .toList();
        Map<Long, List<Proposal>> candidates = matches.candidates(claimed).stream()
                .collect(Collectors.groupingBy(proposal -> proposal.claimed().id(), TreeMap::new, Collectors.toList()));
        List<Decided> decided = matches.decided(AT_ONCE);
        Book book = books.of(
                Stream.concat(
                                candidates.values().stream()
                                        .flatMap(List::stream)
                                        .map(Proposal::city),
                                decided.stream().map(Decided::city))
                        .distinct()
                        .toList(),
                reader);
        return new NamesPage(
                OfficeFrame.of(sitting, Area.PARTNERS, "names.title"),
                status,
                claimed.stream()
                        .flatMap(id -> Stream.ofNullable(candidates.get(id)))
                        .map(all -> question(all, book))
                        .toList(),
                decided.stream().map(each -> answered(each, book)).toList(),
                wrong,
                reason,
                after,
                found.size() > AT_ONCE
                        ? ClaimAddresses.NAMES + "?after="
                                + place(shown.getLast().key())
                        : null);
    }

    private static NamesPage.Question question(List<Proposal> candidates, Book book) {
        ClaimedCity claimed = candidates.getFirst().claimed();
        return new NamesPage.Question(
                claimed.id(),
                book.city(claimed),
                claimed.source(),
                candidates.stream()
                        .map(proposal -> new NamesPage.Candidate(
                                proposal.city().toString(),
                                book.city(proposal.city()),
                                distance(proposal.kilometres(), book.reader())))
                        .toList());
    }

    private static @Nullable String distance(@Nullable Double kilometres, Language reader) {
        return kilometres == null ? null : Words.in(reader).say("names.distance", Math.round(kilometres));
    }

    private NamesPage.Answered answered(Decided decided, Book book) {
        return new NamesPage.Answered(
                decided.claimed().id(),
                decided.claimed().name(),
                decided.claimed().source(),
                Words.in(book.reader())
                        .say(
                                decided.same() ? "names.is" : "names.is-not",
                                book.city(decided.city()).name(),
                                decided.who(),
                                books.moment(decided.at(), book.reader())),
                decided.reason());
    }

    private Optional<ClaimedCity> find(String claimed) {
        return claimed.matches("[0-9]{1,18}") ? matches.find(Long.parseLong(claimed)) : Optional.empty();
    }

    private static String place(Proposal.Key key) {
        return key.concern().key() + "_" + key.claimed() + "_" + key.city();
    }

    private static Proposal.Key key(String written) {
        var read = PLACE.matcher(written);
        if (!read.matches()) {
            return Proposal.Key.START;
        }
        Concern concern = Arrays.stream(Concern.values())
                .filter(each -> each.key().equals(read.group(1)))
                .findFirst()
                .orElseThrow();
        try {
            return new Proposal.Key(concern, Long.parseLong(read.group(2)), UUID.fromString(read.group(3)));
        } catch (IllegalArgumentException _) {
            return Proposal.Key.START;
        }
    }
}
