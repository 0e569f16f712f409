package eu.jumelage.sample;

import static eu.jumelage.sample.Parties.city;

import eu.jumelage.office.Admissions;
import eu.jumelage.office.Role;
import eu.jumelage.office.StandingPage;
import eu.jumelage.office.StandingPages;
import eu.jumelage.office.Statement;
import eu.jumelage.office.Statements;
import eu.jumelage.partnerships.Cities;
import eu.jumelage.partnerships.City;
import eu.jumelage.programme.Examples;
import eu.jumelage.web.Installation;
import eu.jumelage.web.Installations;
import eu.jumelage.web.Language;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The example city: Berlin and its partners, told by facts with their sources and by marked examples. */
@Component
@Lazy
@Transactional
public class Sample {

    private static final Logger LOG = LoggerFactory.getLogger(Sample.class);

    private final Installations installations;
    private final Cities cities;
    private final StandingPages pages;
    private final Statements statements;
    private final Parties parties;
    private final Ties ties;
    private final Backdrop backdrop;
    private final Troubles troubles;
    private final Happenings happenings;
    private final SignUps signUps;
    private final Examples examples;
    private final Slots slots;
    private final Admissions admissions;
    private final InstantSource time;

    Sample(
            Installations installations,
            Cities cities,
            StandingPages pages,
            Statements statements,
            Parties parties,
            Ties ties,
            Backdrop backdrop,
            Troubles troubles,
            Happenings happenings,
            SignUps signUps,
            Examples examples,
            Slots slots,
            Admissions admissions,
            InstantSource time) {
        this.installations = installations;
        this.cities = cities;
        this.pages = pages;
        this.statements = statements;
        this.parties = parties;
        this.ties = ties;
        this.backdrop = backdrop;
        this.troubles = troubles;
        this.happenings = happenings;
        this.signUps = signUps;
        this.examples = examples;
        this.slots = slots;
        this.admissions = admissions;
        this.time = time;
    }

    /**
     * Loads it into an empty installation, whole or not at all.
     *
     * @return false if there is a city already; then nothing was changed
     */
    public boolean load() {
        if (installations.own().isPresent() || cities.home().isPresent()) {
            return false;
        }
        installations.setUp(Files.one("installation", Installation.class));
        int registered = parties.load();
        int tied = ties.load();
        backdrop.load();
        troubles.load(today(), slots.home(), false);
        List<Item> items = Item.all();
        items.forEach(item -> happenings.load(item, today()));
        signUps.load();
        Files.list("pages", StandingPage.class).forEach(page -> pages.put(page.key(), page.title(), page.text()));
        statements.keep(Files.one("statement", Statement.class));
        staff("Anna Sommer", "anna.sommer", Role.EDITOR);
        staff("Jonas Winter", "jonas.winter", Role.PUBLISHER);
        staff("Mira Lenz", "mira.lenz", Role.ADMINISTRATOR);
        LOG.info("Loaded {} cities, {} partnerships and {} activities.", registered, tied, items.size());
        return true;
    }

    /**
     * Plans the invented activities anew around today; what the office had changed in them is lost.
     *
     * @return how many activities were moved; none where this is not the example city
     */
    public int refresh() {
        if (!cities.home().map(City::id).equals(Optional.of(city("berlin")))) {
            return 0;
        }
        List<Item> moving = Item.all().stream().filter(Item::moves).toList();
        List<Item> forgotten = moving.reversed().stream() // parts stand behind what they are part of
                .filter(item -> examples.forget(Happenings.id(item.key())))
                .toList();
        troubles.load(today(), slots.home(), true);
        forgotten.reversed().forEach(item -> happenings.load(item, today()));
        signUps.load();
        return forgotten.size();
    }

    private void staff(String name, String mailbox, Role role) {
        admissions.example(name, mailbox + "@berlin.example", Set.of(role), Language.GERMAN);
    }

    private Dates today() {
        return new Dates(time.instant().atZone(slots.home()).toLocalDate());
    }
}
