package eu.jumelage.partnerships;

import eu.jumelage.partnerships.Partnership.Category;
import eu.jumelage.partnerships.RegisterChanged.What;
import eu.jumelage.web.InstallationChanged;
import eu.jumelage.web.Language;
import eu.jumelage.web.Publications;
import eu.jumelage.web.Text;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The partnerships of home, the living and the former ones. */
@Component
@Transactional
public class Partnerships {

    private final KeptPartnerships kept;
    private final KeptCities cities;
    private final Confirmed confirmed;
    private final PartnerAddresses addresses;
    private final ApplicationEventPublisher events;
    private final Publications publications;

    Partnerships(
            KeptPartnerships kept,
            KeptCities cities,
            Confirmed confirmed,
            PartnerAddresses addresses,
            ApplicationEventPublisher events,
            Publications publications) {
        this.kept = kept;
        this.cities = cities;
        this.confirmed = confirmed;
        this.addresses = addresses;
        this.events = events;
        this.publications = publications;
    }

    @Transactional(readOnly = true)
    public Optional<Partnership> find(UUID partnership) {
        return kept.find(partnership);
    }

    /** The living one with that city. */
    @Transactional(readOnly = true)
    public Optional<Partnership> with(UUID city) {
        return kept.all(kept.withPartner(city)).values().stream()
                .filter(partnership -> !partnership.isFormer())
                .findFirst();
    }

    /** What the public sees as partners now, in the alphabetical order of the reader's language. */
    @Transactional(readOnly = true)
    public List<Partner> inForce(Language reader) {
        return listed(kept.inPublication(Publication.PUBLISHED), reader, partnership -> !partnership.isFormer());
    }

    /** What the public sees as former partners, in the alphabetical order of the reader's language. */
    @Transactional(readOnly = true)
    public List<Partner> former(Language reader) {
        return listed(kept.inPublication(Publication.PUBLISHED), reader, Partnership::isFormer);
    }

    /** What only staff see, such as an agreement that nobody has confirmed, in the reader's alphabetical order. */
    @Transactional(readOnly = true)
    public List<Partner> drafts(Language reader) {
        return listed(kept.inPublication(Publication.DRAFT), reader, _ -> true);
    }

    /** Enters a partnership, or all that is known of one that is there. */
    public Beginning begin(Partnership partnership) {
        City partner = cities.lock(partnership.partner());
        City.Succession succession = partner.succession();
        if (partner.home()) {
            return new Beginning.WithHome(partner);
        }
        if (succession != null) {
            return new Beginning.PartnerMerged(succession);
        }
        Optional<Partnership> living =
                with(partner.id()).filter(other -> !other.id().equals(partnership.id()));
        if (living.isPresent() && !partnership.isFormer()) {
            return new Beginning.AlreadyPartners(living.get());
        }
        Partnership before = kept.find(partnership.id()).orElse(partnership);
        return new Beginning.Begun(keep(before, partnership));
    }

    /** How it stands from a date on. */
    public StatusChange changeStatus(UUID partnership, Status to) {
        Partnership before = kept.lock(partnership);
        StatusChange change = before.changed(to, cities.today());
        switch (change) {
            case StatusChange.Changed(var after) -> keep(before, after);
            case StatusChange.AlreadySo _, StatusChange.BeforeTheLast _, StatusChange.InTheFuture _ -> {}
        }
        return change;
    }

    /** Whether the public sees it; its address is claimed with the first publication and kept for ever. */
    public Partnership publish(UUID partnership, Publication publication) {
        Partnership before = kept.lock(partnership);
        return keep(before, before.published(publication));
    }

    /** How it is counted, and what is said of it. */
    public Partnership describe(
            UUID partnership, Category category, @Nullable Text reason, @Nullable Text text, @Nullable UUID picture) {
        Partnership before = kept.lock(partnership);
        return keep(before, before.described(category, reason, text, picture));
    }

    /** In which fields the two work together, the foremost first. */
    public Partnership cooperate(UUID partnership, List<Cooperation> fields) {
        Partnership before = kept.lock(partnership);
        return keep(before, before.cooperating(fields));
    }

    /** A new milestone, or what is better known of an old one. */
    public Partnership mark(UUID partnership, Milestone milestone) {
        Partnership before = kept.lock(partnership);
        return keep(before, before.marked(milestone));
    }

    /** A new contact, or the new state of an old one. */
    public Partnership reach(UUID partnership, Contact contact) {
        Partnership before = kept.lock(partnership);
        return keep(before, before.reachedBy(contact));
    }

    /** Somebody made sure that the contact is right. */
    public Partnership confirm(UUID partnership, UUID contact, LocalDate on) {
        Partnership before = kept.lock(partnership);
        return keep(before, before.withContacts(known -> known.id().equals(contact) ? known.confirmed(on) : known));
    }

    /** In a new language of the installation every published partner gets an address. */
    @EventListener
    void speak(InstallationChanged changed) {
        Map<UUID, Partnership> published = kept.all(kept.inPublication(Publication.PUBLISHED));
        Map<UUID, City> partners = partners(published.values());
        published.values().forEach(partnership -> addresses.claim(partnership, partner(partners, partnership)));
    }

    private Partnership keep(Partnership before, Partnership wanted) {
        Partnership after = confirmed.dated(wanted);
        kept.keep(after);
        addresses.claim(after, cities.get(after.partner()));
        events.publishEvent(new RegisterChanged(What.PARTNERSHIP, Set.of(after.id())));
        if (before.isPublished() || after.isPublished()) {
            publications.publish();
        }
        return after;
    }

    private List<Partner> listed(Collection<UUID> ids, Language reader, Predicate<Partnership> which) {
        LocalDate today = cities.today();
        List<Partnership> listed = kept.all(ids).values().stream().filter(which).toList();
        Map<UUID, City> partners = partners(listed);
        return listed.stream()
                .map(partnership -> new Partner(partnership, partner(partners, partnership)))
                .sorted(Alphabet.of(
                        reader, partner -> partner.city().name(reader, today).string()))
                .toList();
    }

    private Map<UUID, City> partners(Collection<Partnership> partnerships) {
        return cities.all(partnerships.stream().map(Partnership::partner).toList());
    }

    private static City partner(Map<UUID, City> cities, Partnership partnership) {
        City city = cities.get(partnership.partner());
        if (city == null) {
            throw new IllegalStateException("The partner of " + partnership.id() + " is missing");
        }
        return city;
    }
}
