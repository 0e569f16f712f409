package eu.jumelage.partnerships;

import eu.jumelage.partnerships.City.Identifier;
import eu.jumelage.partnerships.City.Name;
import eu.jumelage.partnerships.City.Scheme;
import eu.jumelage.partnerships.City.Succession;
import eu.jumelage.partnerships.RegisterChanged.What;
import eu.jumelage.web.Publications;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The cities of the register; one of them is home. */
@Component
@Transactional
public class Cities {

    private final KeptCities kept;
    private final Inheritance inheritance;
    private final PartnerAddresses addresses;
    private final ApplicationEventPublisher events;
    private final Publications publications;

    Cities(
            KeptCities kept,
            Inheritance inheritance,
            PartnerAddresses addresses,
            ApplicationEventPublisher events,
            Publications publications) {
        this.kept = kept;
        this.inheritance = inheritance;
        this.addresses = addresses;
        this.events = events;
        this.publications = publications;
    }

    @Transactional(readOnly = true)
    public Optional<City> find(UUID city) {
        return kept.find(city);
    }

    /** By their ids, in no order. */
    @Transactional(readOnly = true)
    public Map<UUID, City> all(Collection<UUID> cities) {
        return kept.all(cities);
    }

    /** Who bears the number on that day. */
    @Transactional(readOnly = true)
    public Optional<City> find(Scheme scheme, String value, LocalDate day) {
        return kept.bearing(scheme, value).stream()
                .map(kept::get)
                .filter(city -> city.identifier(scheme, day).equals(Optional.of(value)))
                .findFirst();
    }

    /** The city that runs this installation; empty before it was set up. */
    @Transactional(readOnly = true)
    public Optional<City> home() {
        return kept.home();
    }

    /** The city that stands in its place today: itself, or at the end of all mergers its successor. */
    @Transactional(readOnly = true)
    public City standing(UUID city) {
        City standing = kept.get(city);
        for (Succession by = standing.succession(); by != null; by = standing.succession()) {
            standing = kept.get(by.successor());
        }
        return standing;
    }

    /** Enters a city, or all of what is known of one that is there; only {@link #merge} gives it a successor. */
    public Registration register(City city) {
        Optional<City> home =
                kept.home().filter(other -> city.home() && !other.id().equals(city.id()));
        if (home.isPresent()) {
            return new Registration.AnotherIsHome(home.get());
        }
        for (Identifier identifier : city.identifiers()) {
            Optional<City> by = bearer(identifier, city.id());
            if (by.isPresent()) {
                return new Registration.IdentifierTaken(identifier, by.get());
            }
        }
        Optional<Succession> before = kept.find(city.id()).map(City::succession);
        City known = before.map(city::succeededBy).orElse(city);
        Succession claimed = city.succession();
        if (claimed != null && !before.equals(Optional.of(claimed))) {
            throw new IllegalArgumentException("Only a merger gives " + city.id() + " another successor");
        }
        keep(known);
        return new Registration.Registered(known);
    }

    /** Other names from a day on, one for each language that changes; the past keeps the old ones. */
    public City rename(UUID city, List<Name> names, LocalDate since) {
        City renamed = kept.lock(city).renamed(names, since);
        keep(renamed);
        return renamed;
    }

    /** By a dated decision another city inherits what this one had; its addresses lead there. */
    public Merger merge(UUID city, UUID into, LocalDate on, String decision) {
        City merged = kept.lock(city);
        Succession before = merged.succession();
        if (before != null) {
            return new Merger.AlreadyMerged(before);
        }
        City successor = city.equals(into) ? merged : kept.lock(into);
        if (city.equals(into) || successor.succession() != null) {
            return new Merger.NoSuccessor(successor);
        }
        if (decision.isBlank()) {
            return new Merger.WithoutDecision();
        }
        LocalDate today = kept.today();
        if (on.isAfter(today)) {
            return new Merger.InTheFuture(today);
        }
        City gone = merged.succeededBy(new Succession(into, on, decision));
        keep(gone);
        if (merged.home()) {
            successor = successor.atHome();
            keep(successor);
        }
        inheritance.pass(gone, successor, on, decision);
        return new Merger.Merged(gone);
    }

    private void keep(City city) {
        kept.keep(city);
        Set<UUID> partnerships = addresses.claimAll(city);
        events.publishEvent(new RegisterChanged(What.CITY, Set.of(city.id())));
        if (!partnerships.isEmpty()) {
            events.publishEvent(new RegisterChanged(What.PARTNERSHIP, partnerships));
        }
        publications.publish(); // activities everywhere may say its name
    }

    private Optional<City> bearer(Identifier identifier, UUID besides) {
        return kept.bearing(identifier.scheme(), identifier.value()).stream()
                .filter(id -> !id.equals(besides))
                .map(kept::get)
                .filter(city -> city.identifiers().stream()
                        .anyMatch(other -> other.scheme() == identifier.scheme()
                                && other.value().equals(identifier.value())
                                && other.period().overlaps(identifier.period())))
                .findFirst();
    }
}
