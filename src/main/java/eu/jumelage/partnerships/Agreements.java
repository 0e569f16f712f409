package eu.jumelage.partnerships;

import eu.jumelage.partnerships.Agreement.Signatory;
import eu.jumelage.partnerships.RegisterChanged.What;
import eu.jumelage.web.Publications;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What home and its partners signed; one agreement of each partnership is the founding one. */
@Component
@Transactional
public class Agreements {

    private final KeptAgreements kept;
    private final KeptPartnerships partnerships;
    private final Confirmed confirmed;
    private final ApplicationEventPublisher events;
    private final Publications publications;

    Agreements(
            KeptAgreements kept,
            KeptPartnerships partnerships,
            Confirmed confirmed,
            ApplicationEventPublisher events,
            Publications publications) {
        this.kept = kept;
        this.partnerships = partnerships;
        this.confirmed = confirmed;
        this.events = events;
        this.publications = publications;
    }

    /**
     * Enters an agreement, or what is known better of it. Its date is what {@link Facts} have settled, if they have.
     */
    public Conclusion conclude(Agreement agreement) {
        Partnership partnership = partnerships.lock(agreement.partnership());
        for (Signatory signatory : agreement.signatories()) {
            if (!agreement.parties().contains(signatory.city())) {
                return new Conclusion.SignedForNoParty(signatory.city());
            }
        }
        Optional<Agreement> founding =
                founding(partnership.id()).filter(other -> !other.id().equals(agreement.id()));
        if (agreement.founding() && founding.isPresent()) {
            return new Conclusion.AlreadyFounded(founding.get());
        }
        Agreement dated = confirmed.dated(agreement);
        keep(partnership, dated);
        return new Conclusion.Concluded(dated);
    }

    /** Renews or amends. */
    public Amendment change(UUID agreement, Agreement.Change change) {
        Agreement before = kept.get(agreement);
        Partnership partnership = partnerships.lock(before.partnership());
        Amendment amendment = kept.get(agreement).changed(change);
        switch (amendment) {
            case Amendment.Noted(var after) -> keep(partnership, after);
            case Amendment.BeforeSigning _ -> {}
        }
        return amendment;
    }

    @Transactional(readOnly = true)
    public Optional<Agreement> find(UUID agreement) {
        return kept.find(agreement);
    }

    /** The oldest first; those of unknown date stand last. */
    @Transactional(readOnly = true)
    public List<Agreement> of(UUID partnership) {
        return kept.of(partnership);
    }

    @Transactional(readOnly = true)
    public Optional<Agreement> founding(UUID partnership) {
        return kept.of(partnership).stream().filter(Agreement::founding).findFirst();
    }

    /** Since when the two are partners: the date of the founding agreement, where it is known. */
    @Transactional(readOnly = true)
    public Optional<PartialDate> since(UUID partnership) {
        return founding(partnership).flatMap(agreement -> Optional.ofNullable(agreement.signed()));
    }

    /** Of the partnerships that the public sees and that have not ended; both days included. */
    @Transactional(readOnly = true)
    public List<Anniversary> anniversaries(LocalDate from, LocalDate until) {
        return kept.foundingDates().entrySet().stream()
                .flatMap(entry -> Anniversary.after(entry.getKey(), entry.getValue(), from)
                        .takeWhile(anniversary -> !anniversary.on().earliest().isAfter(until)))
                .sorted(Comparator.comparing(Anniversary::on).thenComparing(Anniversary::partnership))
                .toList();
    }

    private void keep(Partnership partnership, Agreement agreement) {
        kept.keep(agreement);
        events.publishEvent(new RegisterChanged(What.PARTNERSHIP, Set.of(partnership.id())));
        if (partnership.isPublished()) {
            publications.publish();
        }
    }
}
