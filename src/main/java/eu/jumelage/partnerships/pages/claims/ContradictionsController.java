package eu.jumelage.partnerships.pages.claims;

import eu.jumelage.office.Allowed;
import eu.jumelage.office.Area;
import eu.jumelage.office.OfficeFrame;
import eu.jumelage.office.Role;
import eu.jumelage.office.Sitting;
import eu.jumelage.partnerships.Contradiction;
import eu.jumelage.partnerships.Contradictions;
import eu.jumelage.partnerships.Keeping;
import eu.jumelage.web.Answer;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Lays sources that differ side by side, and takes the office's word on them. */
@Controller
class ContradictionsController {

    private static final int AT_ONCE = 20;
    private static final int LONGEST = 2_000;
    private static final Pattern ID = Pattern.compile("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");

    private final Contradictions contradictions;
    private final Weighing weighing;
    private final Differences differences;

    ContradictionsController(Contradictions contradictions, Weighing weighing, Differences differences) {
        this.contradictions = contradictions;
        this.weighing = weighing;
        this.differences = differences;
    }

    @GetMapping(ClaimAddresses.CONTRADICTIONS)
    @Allowed({Role.READER, Role.EDITOR, Role.PUBLISHER})
    Answer list(
            Sitting sitting,
            @RequestParam(defaultValue = "") String after,
            @RequestParam(defaultValue = "") String property) {
        var key = ID.matcher(after).matches()
                ? new Contradiction.Key(UUID.fromString(after), property)
                : Contradiction.Key.START;
        return page(sitting, key, null, "", "", 200);
    }

    @PostMapping(ClaimAddresses.CONTRADICTIONS + "/prefer")
    @Allowed({Role.EDITOR, Role.PUBLISHER})
    Answer prefer(
            Sitting sitting,
            @RequestParam(defaultValue = "") String subject,
            @RequestParam(defaultValue = "") String property,
            @RequestParam(defaultValue = "") String fact) {
        Optional<Contradiction> found = find(subject, property);
        if (found.isEmpty() || !ID.matcher(fact).matches()) {
            return page(sitting, Contradiction.Key.START, "gone", "", "", 409);
        }
        Contradiction differing = found.get();
        String anchor = differences.open(differing, sitting.language()).anchor();
        return switch (weighing.prefer(
                differing, UUID.fromString(fact), differences.title(differing, sitting.language()), sitting.member())) {
            case Preferring.HandedIn(var draft) -> ClaimAddresses.redirect(ClaimAddresses.review(draft.id()));
            case Preferring.Written(var draft) -> ClaimAddresses.redirect(ClaimAddresses.draft(draft.id()));
            case Preferring.Waits _ -> page(sitting, Contradiction.Key.START, "waits", anchor, "", 409);
            case Preferring.Settled _ -> ClaimAddresses.redirect(ClaimAddresses.CONTRADICTIONS);
            case Preferring.ForPublishers _ -> page(sitting, Contradiction.Key.START, "publisher", anchor, "", 422);
            case Preferring.Gone _ -> page(sitting, Contradiction.Key.START, "gone", anchor, "", 409);
        };
    }

    @PostMapping(ClaimAddresses.CONTRADICTIONS + "/keep")
    @Allowed({Role.EDITOR, Role.PUBLISHER})
    Answer keep(
            Sitting sitting,
            @RequestParam(defaultValue = "") String subject,
            @RequestParam(defaultValue = "") String property,
            @RequestParam(defaultValue = "") String reason) {
        Optional<Contradiction> found = find(subject, property);
        if (found.isEmpty()) {
            return page(sitting, Contradiction.Key.START, "gone", "", reason, 409);
        }
        Contradiction differing = found.get();
        String anchor = differences.open(differing, sitting.language()).anchor();
        if (reason.length() > LONGEST) {
            return page(sitting, Contradiction.Key.START, "long", anchor, reason, 422);
        }
        String printable = reason.replaceAll("[\\p{Cntrl}&&[^\\n\\t]]", "");
        return switch (weighing.keepBoth(
                differing, printable, differences.title(differing, sitting.language()), sitting.member())) {
            case Keeping.Kept _ -> ClaimAddresses.redirect(ClaimAddresses.CONTRADICTIONS + "#kept");
            case Keeping.WithoutReason _ -> page(sitting, Contradiction.Key.START, "reason", anchor, reason, 422);
            case Keeping.NothingDiffers _ -> page(sitting, Contradiction.Key.START, "gone", "", reason, 409);
        };
    }

    @PostMapping(ClaimAddresses.CONTRADICTIONS + "/reopen")
    @Allowed({Role.EDITOR, Role.PUBLISHER})
    Answer reopen(
            Sitting sitting,
            @RequestParam(defaultValue = "") String subject,
            @RequestParam(defaultValue = "") String property) {
        find(subject, property)
                .ifPresent(differing ->
                        weighing.reopen(differing, differences.title(differing, sitting.language()), sitting.member()));
        return ClaimAddresses.redirect(ClaimAddresses.CONTRADICTIONS);
    }

    private Optional<Contradiction> find(String subject, String property) {
        return ID.matcher(subject).matches()
                ? contradictions.find(UUID.fromString(subject), property)
                : Optional.empty();
    }

    private Answer page(
            Sitting sitting,
            Contradiction.Key after,
            @Nullable String problem,
            String wrong,
            String typed,
            int status) {
        List<Contradiction> found = contradictions.open(after, AT_ONCE + 1);
        List<Contradiction> shown = found.stream().limit(AT_ONCE).toList();
        return new ContradictionsPage(
                OfficeFrame.of(sitting, Area.PARTNERS, "contradictions.title"),
                status,
                shown.stream()
                        .map(each -> differences.open(each, sitting.language()))
                        .toList(),
                contradictions.kept(AT_ONCE).stream()
                        .map(each -> differences.kept(each, sitting.language()))
                        .toList(),
                problem,
                wrong,
                typed,
                found.size() > AT_ONCE
                        ? ClaimAddresses.CONTRADICTIONS + "?after="
                                + shown.getLast().subject() + "&property="
                                + URLEncoder.encode(shown.getLast().property(), StandardCharsets.UTF_8)
                        : null);
    }
}
