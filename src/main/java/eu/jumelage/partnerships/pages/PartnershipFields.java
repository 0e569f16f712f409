package eu.jumelage.partnerships.pages;

import eu.jumelage.media.PictureChoice;
import eu.jumelage.office.editing.Entries;
import eu.jumelage.office.editing.Field;
import eu.jumelage.office.editing.Field.Choice;
import eu.jumelage.office.editing.Field.Choices;
import eu.jumelage.office.editing.Field.Day;
import eu.jumelage.office.editing.Field.Group;
import eu.jumelage.office.editing.Field.Hidden;
import eu.jumelage.office.editing.Field.Line;
import eu.jumelage.office.editing.Field.Lines;
import eu.jumelage.office.editing.Field.Option;
import eu.jumelage.office.editing.Field.Partial;
import eu.jumelage.office.editing.Field.Section;
import eu.jumelage.office.editing.Field.Tick;
import eu.jumelage.office.editing.Field.Translated;
import eu.jumelage.partnerships.Partnership;
import eu.jumelage.partnerships.Publication;
import eu.jumelage.partnerships.Status;
import eu.jumelage.web.Language;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The fields of a partnership's form. */
@Component
class PartnershipFields {

    private final Offered offered;
    private final PictureChoice pictures;

    PartnershipFields(Offered offered, PictureChoice pictures) {
        this.offered = offered;
        this.pictures = pictures;
    }

    List<Field> in(Entries entries, Language reader) {
        List<Option> towns = offered.cities(entries, reader);
        List<Option> fields = offered.fields(reader);
        return offered.narrowing(List.of(
                new Section("what", "field.what"),
                new Choice("partner", "field.partner-city", true, towns),
                new Choice(
                        "category",
                        "field.category",
                        true,
                        Offered.of(Partnership.Category.values(), "category.", reader)),
                new Translated("reason", "field.reason", false, true),
                new Translated("text", "field.text", false, true),
                pictures.field("picture", "field.plate", entries, reader),
                new Section("cooperation", "field.fields"),
                new Choices("field", "field.fields", fields),
                new Group(
                        "focus",
                        "field.focuses",
                        List.of(
                                new Choice("field", "field.field", true, fields),
                                new Line("year", "field.year", true),
                                new Translated("focus", "field.focus", true, false),
                                new Translated("goals", "field.goals", false, true))),
                new Section("life", "field.milestones"),
                new Group("milestone", "field.milestones", milestone(reader)),
                new Section("reach", "field.contacts"),
                new Group("contact", "field.contacts", contact(towns)),
                new Section("stands", "field.history"),
                new Group("status", "field.history", status(reader)),
                new Section("public", "field.public"),
                new Choice(
                        "publication",
                        "field.publication",
                        true,
                        Offered.of(Publication.values(), "publication.", reader))));
    }

    /** Whether a partnership may show that picture. */
    boolean mayShow(@Nullable UUID picture, @Nullable UUID before) {
        return pictures.mayBe(picture, before);
    }

    private static List<Field> milestone(Language reader) {
        return List.of(
                new Hidden("id", "field.milestones"),
                new Partial("happened", "field.date"),
                new Translated("title", "field.title", true, false),
                new Translated("text", "field.text", false, true),
                FactRows.field("fact", reader));
    }

    private static List<Field> contact(List<Option> towns) {
        return List.of(
                new Hidden("id", "field.contacts"),
                new Choice("city", "field.city", true, towns),
                new Translated("office", "field.office", true, false),
                new Line("person", "field.person", false),
                new Line("email", "field.email", false),
                new Line("telephone", "field.telephone", false),
                new Tick("public", "field.contact-public"),
                new Day("confirmed", "field.confirmed"));
    }

    private static List<Field> status(Language reader) {
        return List.of(
                new Choice("state", "field.state", true, Offered.of(Status.State.values(), "status.", reader)),
                new Partial("since", "field.since"),
                new Translated("reason", "field.public-reason", false, true),
                new Lines("internal", "field.internal-reason"),
                new Line("decision", "field.decision", false),
                new Line("file", "field.file-reference", false));
    }
}
