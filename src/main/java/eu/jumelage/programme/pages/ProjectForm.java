package eu.jumelage.programme.pages;

import eu.jumelage.office.Area;
import eu.jumelage.office.Member;
import eu.jumelage.office.editing.Editable;
import eu.jumelage.office.editing.Entries;
import eu.jumelage.office.editing.Field;
import eu.jumelage.office.editing.Field.Choice;
import eu.jumelage.office.editing.Field.Group;
import eu.jumelage.office.editing.Field.Line;
import eu.jumelage.office.editing.Field.Option;
import eu.jumelage.office.editing.Field.Partial;
import eu.jumelage.office.editing.Field.Tick;
import eu.jumelage.office.editing.Field.Translated;
import eu.jumelage.office.editing.Reading;
import eu.jumelage.office.editing.Titles;
import eu.jumelage.partnerships.PartialDate;
import eu.jumelage.programme.Keyed;
import eu.jumelage.programme.Project;
import eu.jumelage.programme.Projects;
import eu.jumelage.programme.Publication;
import eu.jumelage.programme.TypedAmount;
import eu.jumelage.web.Addresses;
import eu.jumelage.web.Language;
import eu.jumelage.web.Words;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The form of a project, its states and everyone in it. */
@Component
class ProjectForm implements Editable {

    private final Projects projects;
    private final Offers offers;
    private final Addresses addresses;

    ProjectForm(Projects projects, Offers offers, Addresses addresses) {
        this.projects = projects;
        this.offers = offers;
        this.addresses = addresses;
    }

    @Override
    public String kind() {
        return "project";
    }

    @Override
    public Area area() {
        return Area.PROGRAMME;
    }

    @Override
    public List<Field> form(Entries entries, Language reader) {
        return List.of(
                new Translated("title", "field.title", true, false),
                new Translated("text", "field.text", false, true),
                new Partial("since", "field.since"),
                new Partial("until", "field.last-day"),
                new Choice("funding", "field.funding", false, offers.fundingProgrammes(reader)),
                new Line("amount", "field.amount", false),
                new Line("currency", "field.currency", false),
                new Translated("outputs", "field.outputs", false, true),
                new Group(
                        "stage",
                        "field.stages",
                        List.of(
                                new Choice(
                                        "state",
                                        "field.state",
                                        true,
                                        Offers.of(Project.State.values(), "project.state.", reader)),
                                new Partial("since", "field.since"),
                                new Translated("reason", "field.reason", false, false))),
                members("city", "field.cities", "field.city", offers.cities(reader)),
                members("organisation", "field.organisations", "field.organisation", offers.organisations(reader)),
                new Tick("example", "field.example"));
    }

    private static Group members(String key, String words, String one, List<Option> options) {
        return new Group(
                key,
                words,
                List.of(new Choice("id", one, true, options), new Translated("role", "field.role", false, false)));
    }

    @Override
    public Entries blank() {
        return Entries.NONE.with("currency", "EUR");
    }

    @Override
    public Optional<Entries> current(UUID id) {
        return projects.find(id).map(ProjectForm::typed);
    }

    private static Entries typed(Project project) {
        Project.Budget budget = project.budget();
        var parts = new ArrayList<>(List.of(
                Reading.typed("title", project.title()),
                Reading.typed("text", project.text()),
                Reading.typed("outputs", project.outputs()),
                Entries.NONE
                        .with("since", Objects.toString(project.since(), ""))
                        .with("until", Objects.toString(project.until(), ""))
                        .with("funding", Objects.toString(project.fundingProgramme(), ""))
                        .with("amount", budget == null ? "" : budget.amount().toPlainString())
                        .with("currency", budget == null ? "" : budget.currency())
                        .with("example", project.example() ? "on" : "")));
        for (int number = 0; number < project.stages().size(); number++) {
            var stage = project.stages().get(number);
            String row = "stage." + number;
            parts.add(Reading.typed(row + ".reason", stage.reason())
                    .with(row + ".state", stage.state().key())
                    .with(row + ".since", Objects.toString(stage.since(), "")));
        }
        addMembers(parts, "city", project.cities());
        addMembers(parts, "organisation", project.organisations());
        return Entries.together(parts);
    }

    private static void addMembers(List<Entries> parts, String group, List<Project.Member> members) {
        for (int number = 0; number < members.size(); number++) {
            String row = group + "." + number;
            parts.add(Reading.typed(row + ".role", members.get(number).role())
                    .with(row + ".id", members.get(number).id().toString()));
        }
    }

    @Override
    public Applied apply(UUID id, Entries entries, Member by) {
        var reading = new Reading(entries, offers.languages());
        Project now = projects.find(id).orElse(null);
        var said = new Project(
                id,
                reading.requiredText("title", now == null ? null : now.title()),
                reading.text("text", now == null ? null : now.text()),
                date(reading, "since"),
                date(reading, "until"),
                reading.reference("funding").orElse(null),
                budget(reading),
                reading.text("outputs", now == null ? null : now.outputs()),
                Publication.PUBLISHED,
                reading.ticked("example"),
                stages(reading, now),
                members(reading, "city", now == null ? List.of() : now.cities()),
                members(reading, "organisation", now == null ? List.of() : now.organisations()));
        if (now != null && now.publication() == Publication.WITHDRAWN) {
            reading.wrong("", "problem.withdrawn");
        }
        if (isBefore(said.until(), said.since())) {
            reading.wrong("until", "problem.ends-before");
        }
        return reading.unlessWrong(() -> {
            if (now == null) {
                projects.add(said);
            } else {
                projects.change(now, said);
            }
        });
    }

    private static @Nullable PartialDate date(Reading reading, String key) {
        return reading.value(key, "problem.partial", PartialDate::parse).orElse(null);
    }

    private static Project.@Nullable Budget budget(Reading reading) {
        BigDecimal amount = reading.line("amount")
                .map(typed -> switch (TypedAmount.money(typed)) {
                    case TypedAmount.Read(var read) -> read;
                    case TypedAmount.Wrong(var words) -> {
                        reading.wrong("amount", words);
                        yield BigDecimal.ZERO;
                    }
                })
                .orElse(null);
        String currency = reading.value(
                        "currency",
                        "problem.currency",
                        typed -> Currency.getInstance(typed.toUpperCase(Locale.ROOT))
                                .getCurrencyCode())
                .orElse("EUR");
        return amount == null ? null : new Project.Budget(amount, currency);
    }

    private static List<Project.Stage> stages(Reading reading, @Nullable Project now) {
        var stages = new ArrayList<Project.Stage>();
        PartialDate last = null;
        for (String row : reading.rows("stage")) {
            var known = now != null && stages.size() < now.stages().size()
                    ? now.stages().get(stages.size()).reason()
                    : null;
            var state =
                    reading.value(row + ".state", "problem.reference", typed -> Keyed.of(Project.State.class, typed));
            if (state.isEmpty()) {
                reading.wrong(row + ".state", "problem.missing");
            }
            var since = date(reading, row + ".since");
            if (isBefore(since, last)) {
                reading.wrong(row + ".since", "problem.before-the-last", String.valueOf(last));
            }
            last = since == null ? last : since;
            stages.add(new Project.Stage(
                    state.orElse(Project.State.PLANNED), since, reading.text(row + ".reason", known)));
        }
        return stages;
    }

    private static boolean isBefore(@Nullable PartialDate one, @Nullable PartialDate other) {
        return one != null && other != null && one.isSurelyBefore(other);
    }

    private static List<Project.Member> members(Reading reading, String group, List<Project.Member> known) {
        var members = new ArrayList<Project.Member>();
        for (String row : reading.rows(group)) {
            UUID id = reading.reference(row + ".id").orElse(null);
            if (id == null || members.stream().anyMatch(member -> member.id().equals(id))) {
                reading.wrong(row + ".id", id == null ? "problem.missing" : "problem.twice-chosen");
            } else {
                var before = known.stream()
                        .filter(member -> member.id().equals(id))
                        .findFirst()
                        .map(Project.Member::role);
                members.add(new Project.Member(id, reading.text(row + ".role", before.orElse(null))));
            }
        }
        return members;
    }

    @Override
    public String title(Entries entries, Language reader) {
        return Titles.of(entries, "title", reader, "kind.project");
    }

    @Override
    public List<Row> list(Language reader, String search, int most) {
        return Offers.rows(offers.projects(reader), search, most);
    }

    @Override
    public boolean canWithdraw() {
        return true;
    }

    @Override
    public boolean isWithdrawnForGood() {
        return true;
    }

    @Override
    public boolean isWithdrawn(UUID id) {
        return projects.find(id)
                .filter(now -> now.publication() == Publication.WITHDRAWN)
                .isPresent();
    }

    @Override
    public Optional<Applied> withdraw(UUID id, Member by) {
        projects.withdraw(id);
        return Optional.of(new Applied.Done());
    }

    @Override
    public Optional<String> address(UUID id, Language reader) {
        return projects.find(id)
                .filter(now -> now.publication() == Publication.PUBLISHED)
                .flatMap(_ ->
                        Optional.ofNullable(addresses.of(Projects.ADDRESS, id).get(reader)))
                .map(slug -> "/" + reader + "/" + Words.in(reader).say("path.projects") + "/" + slug);
    }
}
