package eu.jumelage.sample;

import static eu.jumelage.sample.Parties.city;

import eu.jumelage.partnerships.Fact.Standing;
import eu.jumelage.programme.Attending;
import eu.jumelage.programme.Audience;
import eu.jumelage.programme.Context;
import eu.jumelage.programme.Details;
import eu.jumelage.programme.Edition;
import eu.jumelage.programme.Keyed;
import eu.jumelage.programme.Link;
import eu.jumelage.programme.Participants;
import eu.jumelage.programme.Participants.CityRole;
import eu.jumelage.programme.Participants.OrganisationRole;
import eu.jumelage.programme.Participants.PersonRole;
import eu.jumelage.programme.Programme;
import eu.jumelage.programme.Publishing;
import eu.jumelage.programme.Run;
import eu.jumelage.programme.Visibility;
import eu.jumelage.programme.Words;
import eu.jumelage.web.Language;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** Brings the sample's activities into the programme, with what happened to them. */
@Component
@Lazy
class Happenings {

    private final Programme programme;
    private final Turns turns;
    private final Slots slots;
    private final Sources sources;
    private final Offices offices = new Offices();

    Happenings(Programme programme, Turns turns, Slots slots, Sources sources) {
        this.programme = programme;
        this.turns = turns;
        this.slots = slots;
        this.sources = sources;
    }

    static UUID id(String key) {
        return Ids.of("activity", key);
    }

    void load(Item item, Dates dates) {
        UUID id = id(item.key());
        List<Run> runs = slots.runs(item, dates);
        if (item.parent() == null) {
            programme.plan(id, details(item), runs);
        } else {
            programme.planPart(id, id(item.parent()), details(item), runs);
        }
        Publishing publishing = programme.publish(id);
        if (!(publishing instanceof Publishing.Done)) {
            throw new IllegalStateException(item.key() + ": " + publishing);
        }
        turns.load(item, runs, dates);
        sources.note(id, Standing.PREFERRED, item.facts());
        sources.note(id, Standing.UNCONFIRMED, item.unconfirmed());
    }

    private Details details(Item item) {
        Details details = Details.of(
                        item.kind(), new Words(item.title(), item.summary(), item.text()), participants(item))
                .visibility("internal".equals(item.visibility()) ? Visibility.INTERNAL : Visibility.PUBLIC)
                .attending(new Attending(
                        item.admission(),
                        item.hours(),
                        item.tickets(),
                        null,
                        item.spoken().stream().map(Language::new).toList(),
                        item.audiences().stream()
                                .map(key -> Keyed.of(Audience.class, key))
                                .collect(Collectors.toSet())))
                .context(context(item));
        return item.example() ? details.asExample() : details;
    }

    private static Context context(Item item) {
        Item.Issue issue = item.edition();
        Edition edition = issue == null
                ? null
                : new Edition(Ids.of("series", issue.series()), issue.by() == null ? null : city(issue.by()), null);
        return Context.NONE
                .fields(Set.copyOf(item.fields()))
                .links(item.links().stream()
                        .map(pointer -> new Link(pointer.address(), pointer.label()))
                        .toList())
                .edition(edition)
                .project(item.project() == null ? null : Ids.of("project", item.project()));
    }

    private Participants participants(Item item) {
        return Participants.NONE
                .cities(item.cities().entrySet().stream()
                        .map(one -> new Participants.City(city(one.getKey()), Keyed.of(CityRole.class, one.getValue())))
                        .toList())
                .networks(item.networks().stream()
                        .map(key -> Ids.of("network", key))
                        .collect(Collectors.toSet()))
                .organisations(item.organisations().entrySet().stream()
                        .map(one -> new Participants.Organisation(
                                Ids.of("organisation", one.getKey()), Keyed.of(OrganisationRole.class, one.getValue())))
                        .toList())
                .people(item.people().stream().map(this::person).toList());
    }

    private Participants.Person person(Item.Guest guest) {
        return new Participants.Person(
                optional("person", guest.person()),
                Keyed.of(PersonRole.class, guest.role()),
                offices.name(guest.office()),
                optional("city", guest.city()));
    }

    private static @Nullable UUID optional(String kind, @Nullable String key) {
        return key == null ? null : Ids.of(kind, key);
    }
}
