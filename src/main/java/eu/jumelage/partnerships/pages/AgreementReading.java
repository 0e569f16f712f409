package eu.jumelage.partnerships.pages;

import eu.jumelage.partnerships.Agreement;
import eu.jumelage.partnerships.Agreement.Change;
import eu.jumelage.partnerships.Agreement.Signatory;
import eu.jumelage.partnerships.Amendment;
import eu.jumelage.partnerships.PartialDate;
import eu.jumelage.web.Language;
import eu.jumelage.web.Text;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Reads what an agreement's form says. */
final class AgreementReading {

    /** What a form may refer to. */
    record Known(Set<UUID> partnerships, Set<UUID> cities, Set<UUID> people) {}

    private final RegisterReading reading;
    private final Known known;
    private final @Nullable Agreement before;

    AgreementReading(RegisterReading reading, Known known, @Nullable Agreement before) {
        this.reading = reading;
        this.known = known;
        this.before = before;
    }

    Optional<Agreement> read(UUID id) {
        Optional<UUID> partnership = reading.requiredReference("partnership", known.partnerships());
        Text title = reading.requiredTitle("title", before == null ? null : before.title());
        PartialDate signed = reading.date("signed");
        Text place = reading.title("place", before == null ? null : before.place());
        List<Language> languages = reading.languages("languages");
        Set<UUID> parties = parties();
        List<Signatory> signatories = signatories();
        boolean founding = reading.ticked("founding");
        LocalDate term = reading.day("term");
        String file = reading.line("file");
        var rows = reading.rows("change");
        List<Change> changes = changes(rows);
        if (!reading.isRight() || partnership.isEmpty()) {
            return Optional.empty();
        }
        Agreement read = new Agreement(
                id,
                partnership.get(),
                title,
                signed,
                place,
                languages,
                parties,
                signatories,
                founding,
                term,
                before == null ? null : before.document(),
                file,
                changes);
        follow(read, rows);
        return Optional.of(read);
    }

    private Set<UUID> parties() {
        var parties = new HashSet<UUID>();
        for (String row : reading.rows("party")) {
            reading.requiredReference(row + ".city", known.cities()).ifPresent(city -> {
                if (!parties.add(city)) {
                    reading.wrong(row + ".city", "problem.party-twice");
                }
            });
        }
        if (parties.size() < 2 && !(before != null && before.parties().equals(parties))) {
            reading.wrong("party", "problem.two-parties");
        }
        return parties;
    }

    private List<Signatory> signatories() {
        var signatories = new ArrayList<Signatory>();
        for (String row : reading.rows("signatory")) {
            Signatory kept = RegisterReading.kept(before == null ? List.of() : before.signatories(), row);
            Optional<UUID> city = reading.requiredReference(row + ".city", known.cities());
            UUID person = reading.reference(row + ".person", known.people()).orElse(null);
            Text office = reading.title(row + ".office", kept == null ? null : kept.officeHeld());
            city.ifPresent(of -> signatories.add(new Signatory(of, person, office)));
        }
        return signatories;
    }

    private List<Change> changes(List<String> rows) {
        var changes = new ArrayList<Change>();
        for (String row : rows) {
            Change kept = RegisterReading.kept(before == null ? List.of() : before.changes(), row);
            changes.add(new Change(
                    reading.constant(Change.Kind.class, row + ".kind", Change.Kind.AMENDMENT),
                    reading.date(row + ".happened"),
                    reading.requiredProse(row + ".text", kept == null ? null : kept.text()),
                    reading.day(row + ".term")));
        }
        return changes;
    }

    /** Nothing is changed before it was signed. What stands so already may stay. */
    private void follow(Agreement read, List<String> rows) {
        boolean asBefore = before != null
                && before.changes().equals(read.changes())
                && Objects.equals(before.signed(), read.signed());
        if (asBefore) {
            return;
        }
        for (int number = 0; number < rows.size(); number++) {
            switch (read.changed(read.changes().get(number))) {
                case Amendment.Noted _ -> {}
                case Amendment.BeforeSigning(var signed) ->
                    reading.wrong(rows.get(number) + ".happened", "problem.before-signing", signed.toString());
            }
        }
    }
}
