package eu.jumelage.programme.pages;

import eu.jumelage.office.Area;
import eu.jumelage.office.Member;
import eu.jumelage.office.editing.Editable;
import eu.jumelage.office.editing.Entries;
import eu.jumelage.office.editing.Field;
import eu.jumelage.office.editing.Field.Line;
import eu.jumelage.office.editing.Field.Translated;
import eu.jumelage.office.editing.Reading;
import eu.jumelage.office.editing.Titles;
import eu.jumelage.programme.FundingProgramme;
import eu.jumelage.programme.Projects;
import eu.jumelage.web.Language;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** The form of a programme that funds projects, such as CERV. */
@Component
class FundingForm implements Editable {

    private final Projects projects;
    private final Offers offers;

    FundingForm(Projects projects, Offers offers) {
        this.projects = projects;
        this.offers = offers;
    }

    @Override
    public String kind() {
        return "funding";
    }

    @Override
    public Area area() {
        return Area.PROGRAMME;
    }

    @Override
    public List<Field> form(Entries entries, Language reader) {
        return List.of(
                new Translated("name", "field.name", true, false),
                new Line("abbreviation", "field.abbreviation", true),
                new Line("website", "field.website", false));
    }

    @Override
    public Entries blank() {
        return Entries.NONE;
    }

    @Override
    public Optional<Entries> current(UUID id) {
        return projects.funding(id)
                .map(programme -> Reading.typed("name", programme.name())
                        .with("abbreviation", programme.abbreviation())
                        .with("website", Objects.requireNonNullElse(programme.website(), "")));
    }

    @Override
    public Applied apply(UUID id, Entries entries, Member by) {
        var reading = new Reading(entries, offers.languages());
        var said = new FundingProgramme(
                id,
                reading.requiredText(
                        "name", projects.funding(id).map(FundingProgramme::name).orElse(null)),
                reading.required("abbreviation"),
                reading.address("website"));
        return reading.unlessWrong(() -> projects.store(said));
    }

    @Override
    public String title(Entries entries, Language reader) {
        return Titles.of(entries, "name", reader, "kind.funding");
    }

    @Override
    public List<Row> list(Language reader, String search, int most) {
        return Offers.rows(offers.fundingProgrammes(reader), search, most);
    }
}
