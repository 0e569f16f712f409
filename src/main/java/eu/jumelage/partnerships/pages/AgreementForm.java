package eu.jumelage.partnerships.pages;

import eu.jumelage.office.Area;
import eu.jumelage.office.Member;
import eu.jumelage.office.editing.Editable;
import eu.jumelage.office.editing.Entries;
import eu.jumelage.office.editing.Field;
import eu.jumelage.office.editing.Field.Choice;
import eu.jumelage.office.editing.Field.Day;
import eu.jumelage.office.editing.Field.Group;
import eu.jumelage.office.editing.Field.Line;
import eu.jumelage.office.editing.Field.Option;
import eu.jumelage.office.editing.Field.Partial;
import eu.jumelage.office.editing.Field.Section;
import eu.jumelage.office.editing.Field.Tick;
import eu.jumelage.office.editing.Field.Translated;
import eu.jumelage.office.editing.Titles;
import eu.jumelage.partnerships.Agreement;
import eu.jumelage.partnerships.Agreement.Change;
import eu.jumelage.partnerships.Agreements;
import eu.jumelage.partnerships.Cities;
import eu.jumelage.partnerships.Conclusion;
import eu.jumelage.partnerships.Fact;
import eu.jumelage.web.Language;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Agreements by their form, with the sources of the day on which they were signed. */
@Component
class AgreementForm implements Editable {

    /** What sources back of an agreement. */
    static final List<String> ABOUT = List.of(Fact.SIGNED, "place", "languages", "term", "signatories");

    private final Agreements agreements;
    private final Cities cities;
    private final FactRows facts;
    private final RegisterLists lists;
    private final Offered offered;

    AgreementForm(Agreements agreements, Cities cities, FactRows facts, RegisterLists lists, Offered offered) {
        this.agreements = agreements;
        this.cities = cities;
        this.facts = facts;
        this.lists = lists;
        this.offered = offered;
    }

    @Override
    public String kind() {
        return "agreement";
    }

    @Override
    public Area area() {
        return Area.PARTNERS;
    }

    @Override
    public List<Field> form(Entries entries, Language reader) {
        List<Option> towns = offered.cities(entries, reader);
        return offered.narrowing(List.of(
                new Section("what", "field.what"),
                new Choice("partnership", "field.partnership", true, offered.partnerships(entries, reader)),
                new Translated("title", "field.title", true, false),
                new Partial("signed", "field.signed"),
                new Translated("place", "field.place", false, false),
                new Line("languages", "field.drawn-up-in", false),
                new Tick("founding", "field.founding"),
                new Day("term", "field.term"),
                new Line("file", "field.file-reference", false),
                new Section("who", "field.who"),
                new Group("party", "field.parties", List.of(new Choice("city", "field.city", true, towns))),
                new Group(
                        "signatory",
                        "field.signatories",
                        List.of(
                                new Choice("city", "field.city", true, towns),
                                new Choice("person", "field.person", false, offered.people(entries)),
                                new Translated("office", "field.office-held", false, false))),
                new Section("later", "field.changes"),
                new Group("change", "field.changes", changes(reader)),
                new Section("sources", "field.sources"),
                FactRows.field("fact", ABOUT, reader)));
    }

    private static List<Field> changes(Language reader) {
        return List.of(
                new Choice("kind", "field.kind", true, Offered.of(Change.Kind.values(), "change.", reader)),
                new Partial("happened", "field.date"),
                new Translated("text", "field.text", true, true),
                new Day("term", "field.term"));
    }

    /** Home is a party of every one. */
    @Override
    public Entries blank() {
        return cities.home()
                .map(home -> Entries.NONE.with("party.0.city", home.id().toString()))
                .orElse(Entries.NONE);
    }

    @Override
    public Optional<Entries> current(UUID id) {
        return agreements
                .find(id)
                .map(agreement ->
                        Entries.together(List.of(AgreementEntries.of(agreement), facts.typed("fact", agreement.id()))));
    }

    @Override
    public Entries copy(Entries entries) {
        return entries.without("founding").without("signed").without("change").without("fact");
    }

    @Override
    public Applied apply(UUID id, Entries entries, Member by) {
        Agreement before = agreements.find(id).orElse(null);
        var reading = new RegisterReading(entries, offered.languages());
        var known = new AgreementReading.Known(
                offered.partnershipIds(entries), offered.cityIds(entries), offered.personIds(entries));
        Optional<Agreement> wanted = new AgreementReading(reading, known, before).read(id);
        List<Fact> sources = facts.read(reading, "fact", id, Fact.SIGNED);
        wanted.ifPresent(agreement -> FactRows.agree(reading, sources, Fact.SIGNED, "signed", agreement.signed()));
        if (wanted.isEmpty() || !reading.isRight()) {
            return reading.refused();
        }
        facts.keep(id, sources);
        return said(agreements.conclude(wanted.get()), reading, by.language());
    }

    private static Applied said(Conclusion conclusion, RegisterReading reading, Language reader) {
        return switch (conclusion) {
            case Conclusion.Concluded _ -> new Applied.Done();
            case Conclusion.AlreadyFounded(var other) ->
                Applied.refused(
                        "founding", "problem.already-founded", other.title().string(reader));
            case Conclusion.SignedForNoParty(var city) ->
                Applied.refused(
                        reading.rows("signatory").stream()
                                        .filter(row -> reading.entries()
                                                .get(row + ".city")
                                                .equals(city.toString()))
                                        .findFirst()
                                        .orElse("signatory")
                                + ".city",
                        "problem.no-party");
        };
    }

    @Override
    public String title(Entries entries, Language reader) {
        return Titles.of(entries, "title", reader, "kind.agreement");
    }

    @Override
    public List<String> columns() {
        return List.of("field.signed");
    }

    @Override
    public List<Row> list(Language reader, String search, int most) {
        return lists.agreements(reader, search, most);
    }
}
