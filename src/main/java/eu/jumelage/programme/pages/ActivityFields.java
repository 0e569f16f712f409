package eu.jumelage.programme.pages;

import eu.jumelage.media.PictureChoice;
import eu.jumelage.office.editing.Entries;
import eu.jumelage.office.editing.Field;
import eu.jumelage.office.editing.Field.Choice;
import eu.jumelage.office.editing.Field.Choices;
import eu.jumelage.office.editing.Field.Day;
import eu.jumelage.office.editing.Field.Group;
import eu.jumelage.office.editing.Field.Hidden;
import eu.jumelage.office.editing.Field.Line;
import eu.jumelage.office.editing.Field.Option;
import eu.jumelage.office.editing.Field.Partial;
import eu.jumelage.office.editing.Field.Section;
import eu.jumelage.office.editing.Field.Tick;
import eu.jumelage.office.editing.Field.Time;
import eu.jumelage.office.editing.Field.Translated;
import eu.jumelage.partnerships.Cities;
import eu.jumelage.programme.Attendance;
import eu.jumelage.programme.Audience;
import eu.jumelage.programme.Details;
import eu.jumelage.programme.Participants;
import eu.jumelage.web.Language;
import eu.jumelage.web.Words;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The fields of an activity's form. */
@Component
class ActivityFields {

    private final Offers offers;
    private final Cities cities;
    private final PictureChoice pictures;

    ActivityFields(Offers offers, Cities cities, PictureChoice pictures) {
        this.offers = offers;
        this.cities = cities;
        this.pictures = pictures;
    }

    /** Whether an activity may show that picture. */
    boolean mayShow(@Nullable UUID picture, @Nullable UUID before) {
        return pictures.mayBe(picture, before);
    }

    /** Whether nobody else takes part, neither a partner nor a network. */
    boolean isAlone(Details details) {
        return !details.participants().areJoint(cities.home().orElseThrow().id());
    }

    /** Where nothing else is said. */
    ZoneId zone() {
        return cities.home().orElseThrow().zone();
    }

    List<Field> in(Entries entries, Language reader) {
        Words words = Words.in(reader);
        List<Option> towns = offers.cities(reader);
        return List.of(
                new Section("what", "field.what"),
                new Hidden("parent", "field.parent"),
                new Choice("kind", "field.kind", true, offers.kinds(reader)),
                new Translated("title", "field.title", true, false),
                new Translated("summary", "field.summary", false, false),
                new Translated("text", "field.text", false, true),
                new Section("when", "field.when"),
                new Group("run", "field.run", runs(reader)),
                new Section("who", "field.who"),
                new Group(
                        "city",
                        "field.cities",
                        List.of(
                                new Choice("id", "field.city", true, towns),
                                new Choice(
                                        "role",
                                        "field.role",
                                        true,
                                        Offers.of(Participants.CityRole.values(), "city-role.", reader)))),
                new Choices("network", "field.networks", offers.networks(reader)),
                new Group(
                        "organisation",
                        "field.organisations",
                        List.of(
                                new Choice("id", "field.organisation", true, offers.organisations(reader)),
                                new Choice(
                                        "role",
                                        "field.role",
                                        true,
                                        Offers.of(Participants.OrganisationRole.values(), "organisation.", reader)))),
                new Group(
                        "person",
                        "field.people",
                        List.of(
                                new Choice("id", "field.person", false, offers.people()),
                                new Choice(
                                        "role",
                                        "field.role",
                                        true,
                                        Offers.of(Participants.PersonRole.values(), "person.", reader)),
                                new Translated("office", "field.office-held", false, false),
                                new Choice("city", "field.city", false, towns))),
                new Section("attending", "field.attending"),
                new Choices("audience", "field.audiences", Offers.of(Audience.values(), "audience.", reader)),
                new Choices("spoken", "field.spoken", offers.languages(reader)),
                new Translated("admission", "field.admission", false, false),
                new Translated("hours", "field.hours", false, false),
                new Line("tickets", "field.tickets", false),
                new Translated("accessibility", "field.accessibility", false, false),
                new Section("context", "field.context"),
                new Choices("field", "field.fields", offers.fields(reader)),
                new Choice("edition.series", "field.series", false, offers.series(reader)),
                new Choice("edition.by", "field.presented-by", false, towns),
                new Line("edition.number", "field.edition-number", false),
                new Choice("project", "field.project", false, offers.projects(reader)),
                new Group(
                        "link",
                        "field.links",
                        List.of(
                                new Line("address", "field.address", true),
                                new Translated("label", "field.label", true, false))),
                pictures.field("picture", "field.picture", entries, reader),
                new Line("file", "field.file-reference", false),
                new Section("public", "field.public"),
                new Choice(
                        "visibility",
                        "field.visibility",
                        true,
                        List.of(
                                new Option("public", words.say("visibility.public")),
                                new Option("embargoed", words.say("visibility.embargoed")),
                                new Option("embargoed-until-held", words.say("visibility.embargoed-until-held")),
                                new Option("internal", words.say("visibility.internal")))),
                new Day("embargo", "field.embargo"),
                new Time("embargo-time", "field.embargo-time"),
                new Tick("example", "field.example"));
    }

    private List<Field> runs(Language reader) {
        Words words = Words.in(reader);
        return List.of(
                new Hidden("id", "field.run"),
                new Partial("from", "field.from"),
                new Time("from-time", "field.from-time"),
                new Partial("until", "field.until"),
                new Time("until-time", "field.until-time"),
                new Choice(
                        "twice",
                        "field.twice",
                        false,
                        List.of(
                                new Option("earlier", words.say("field.twice.earlier")),
                                new Option("later", words.say("field.twice.later")))),
                new Line("zone", "field.zone", false),
                new Choice(
                        "attendance", "field.attendance", true, Offers.of(Attendance.values(), "attendance.", reader)),
                new Choice("place", "field.place", false, offers.places(reader)),
                new Line("link", "field.join", false));
    }
}
