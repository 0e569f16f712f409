package eu.jumelage.partnerships;

import eu.jumelage.partnerships.RegisterChanged.What;
import eu.jumelage.web.Addresses;
import eu.jumelage.web.InstallationChanged;
import eu.jumelage.web.Language;
import eu.jumelage.web.Publications;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The city networks, and who belongs to them. */
@Component
@Transactional
public class Networks {

    private static final String NETWORK = "network";

    private final KeptNetworks kept;
    private final Partnerships partnerships;
    private final KeptCities cities;
    private final Addresses addresses;
    private final ApplicationEventPublisher events;
    private final Publications publications;

    Networks(
            KeptNetworks kept,
            Partnerships partnerships,
            KeptCities cities,
            Addresses addresses,
            ApplicationEventPublisher events,
            Publications publications) {
        this.kept = kept;
        this.partnerships = partnerships;
        this.cities = cities;
        this.addresses = addresses;
        this.events = events;
        this.publications = publications;
    }

    /** Enters a network, or what is known better of it. */
    public void register(Network network) {
        kept.keep(network);
        addresses.claim(NETWORK, network.id(), network.name());
        events.publishEvent(new RegisterChanged(What.NETWORK, Set.of(network.id())));
        publications.publish();
    }

    @Transactional(readOnly = true)
    public Optional<Network> find(UUID network) {
        return kept.find(network);
    }

    /** In the alphabetical order of the reader's language. */
    @Transactional(readOnly = true)
    public List<Network> all(Language reader) {
        return kept.all().stream()
                .sorted(Alphabet.of(reader, network -> network.name().string(reader)))
                .toList();
    }

    /** A city belongs to it from a date on, or since nobody knows when. */
    public Membership join(UUID network, UUID city, @Nullable PartialDate since) {
        return keep(kept.lock(network).joinedBy(city, since));
    }

    /** A city belongs to it up to that date. */
    public Membership leave(UUID network, UUID city, PartialDate until) {
        return keep(kept.lock(network).leftBy(city, until));
    }

    /** The networks in which that city and home meet on that day, in the reader's alphabetical order. */
    @Transactional(readOnly = true)
    public List<Network> sharedWithHome(UUID city, LocalDate day, Language reader) {
        Optional<City> home = cities.home();
        return all(reader).stream()
                .filter(network -> network.hasMember(city, day)
                        && home.map(own -> network.hasMember(own.id(), day)).orElse(false))
                .toList();
    }

    /** The partners that meet home in that network on that day, in the reader's alphabetical order. */
    @Transactional(readOnly = true)
    public List<Partner> partnersIn(UUID network, LocalDate day, Language reader) {
        Network joined = kept.get(network);
        boolean homeToo =
                cities.home().map(home -> joined.hasMember(home.id(), day)).orElse(false);
        return partnerships.inForce(reader).stream()
                .filter(partner -> homeToo && joined.hasMember(partner.city().id(), day))
                .toList();
    }

    /** In a new language of the installation every network gets an address. */
    @EventListener
    void speak(InstallationChanged changed) {
        kept.all().forEach(network -> addresses.claim(NETWORK, network.id(), network.name()));
    }

    /** What a city had, its successor has; where that was a member already, it stays one. */
    void inherit(UUID gone, UUID successor, LocalDate on) {
        PartialDate lastDay = PartialDate.of(on.minusDays(1));
        for (Network network : kept.all()) {
            boolean member = network.members().stream().anyMatch(of -> of.isStill(gone));
            if (member && network.leftBy(gone, lastDay) instanceof Membership.Changed(var left)) {
                Membership joined = left.joinedBy(successor, PartialDate.of(on));
                keep(joined instanceof Membership.Changed ? joined : new Membership.Changed(left));
            }
        }
    }

    private Membership keep(Membership membership) {
        switch (membership) {
            case Membership.Changed(var network) -> register(network);
            case Membership.AlreadyMember _, Membership.NoMember _, Membership.LeftBeforeJoining _ -> {}
        }
        return membership;
    }
}
