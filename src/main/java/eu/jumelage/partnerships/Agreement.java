package eu.jumelage.partnerships;

import eu.jumelage.web.Language;
import eu.jumelage.web.Text;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What cities signed.
 *
 * @param signed unknown where absent
 * @param languages in which it was drawn up
 * @param founding whether the partnership counts its years from it
 * @param termUntil the last day of the term it was signed for; unlimited, where absent
 * @param document the signed paper among the documents
 * @param changes renewals and amendments, oldest first
 */
public record Agreement(
        UUID id,
        UUID partnership,
        Text title,
        @Nullable PartialDate signed,
        @Nullable Text place,
        List<Language> languages,
        Set<UUID> parties,
        List<Signatory> signatories,
        boolean founding,
        @Nullable LocalDate termUntil,
        @Nullable UUID document,
        @Nullable String fileReference,
        List<Change> changes) {

    /**
     * Who signed for a city, with the office held then; each may be unknown.
     *
     * @param city for which they signed
     */
    public record Signatory(
            UUID city, @Nullable UUID person, @Nullable Text officeHeld) {}

    /** What was agreed upon later: that it goes on, or reads otherwise. */
    public record Change(
            Kind kind,
            @Nullable PartialDate happened,
            Text text,
            @Nullable LocalDate termUntil) {
        /** What changes agreements. */
        public enum Kind {
            RENEWAL,
            AMENDMENT
        }
    }

    public Agreement {
        languages = List.copyOf(languages);
        parties = Set.copyOf(parties);
        signatories = List.copyOf(signatories);
        changes = List.copyOf(changes);
    }

    /** The last day of the term, renewals counted; empty where it is unlimited. */
    public Optional<LocalDate> term() {
        return changes.reversed().stream()
                .filter(change -> change.termUntil() != null || change.kind() == Change.Kind.RENEWAL)
                .findFirst()
                .map(change -> Optional.ofNullable(change.termUntil()))
                .orElse(Optional.ofNullable(termUntil));
    }

    /** Whether its term, if it has one, had not run out. */
    public boolean isInTerm(LocalDate day) {
        return term().map(last -> !day.isAfter(last)).orElse(true);
    }

    Agreement signedOn(@Nullable PartialDate date) {
        return new Agreement(
                id,
                partnership,
                title,
                date,
                place,
                languages,
                parties,
                signatories,
                founding,
                termUntil,
                document,
                fileReference,
                changes);
    }

    /** With a renewal or amendment more. */
    public Amendment changed(Change change) {
        PartialDate happened = change.happened();
        if (happened != null && signed != null && happened.isSurelyBefore(signed)) {
            return new Amendment.BeforeSigning(signed);
        }
        var all = new ArrayList<>(changes);
        all.add(change);
        return new Amendment.Noted(new Agreement(
                id,
                partnership,
                title,
                signed,
                place,
                languages,
                parties,
                signatories,
                founding,
                termUntil,
                document,
                fileReference,
                all));
    }
}
