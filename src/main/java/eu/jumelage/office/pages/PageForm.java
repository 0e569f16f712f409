package eu.jumelage.office.pages;

import com.ibm.icu.text.Collator;
import eu.jumelage.office.Area;
import eu.jumelage.office.Member;
import eu.jumelage.office.OfficeZone;
import eu.jumelage.office.SaidDay;
import eu.jumelage.office.StandingPage;
import eu.jumelage.office.StandingPages;
import eu.jumelage.office.Statement;
import eu.jumelage.office.Statements;
import eu.jumelage.office.editing.Editable;
import eu.jumelage.office.editing.Entries;
import eu.jumelage.office.editing.Field;
import eu.jumelage.office.editing.Reading;
import eu.jumelage.office.editing.Spelling;
import eu.jumelage.office.editing.Titles;
import eu.jumelage.office.editing.Versions;
import eu.jumelage.web.Installation;
import eu.jumelage.web.Installations;
import eu.jumelage.web.Language;
import eu.jumelage.web.Text;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** The pages that every page links to, by their form. */
@Component
class PageForm implements Editable {

    /** In characters. */
    private static final int LONGEST_TITLE = 200;

    private static final int LONGEST_TEXT = 50_000;

    private final StandingPages pages;
    private final Statements statements;
    private final Installations installations;
    private final InstantSource clock;
    private final Versions versions;
    private final OfficeZone zone;

    PageForm(
            StandingPages pages,
            Statements statements,
            Installations installations,
            InstantSource clock,
            Versions versions,
            OfficeZone zone) {
        this.versions = versions;
        this.zone = zone;
        this.pages = pages;
        this.statements = statements;
        this.installations = installations;
        this.clock = clock;
    }

    @Override
    public String kind() {
        return "page";
    }

    @Override
    public Area area() {
        return Area.PAGES;
    }

    @Override
    public List<Field> form(Entries entries, Language reader) {
        boolean stated = isStatement(entries.get("key"));
        var fields = new ArrayList<Field>(List.of(
                new Field.Hidden("key", "kind.page"), new Field.Translated("title", "field.title", true, false)));
        if (stated) {
            fields.addAll(StatementFields.in(reader));
            fields.add(new Field.Section("more", "statement.more"));
        }
        fields.add(new Field.Translated("text", stated ? "statement.more" : "field.text", !stated, true));
        return fields;
    }

    /** The one page whose parts the law prescribes. */
    private static boolean isStatement(String key) {
        return key.equals(Statements.PAGE);
    }

    @Override
    public Entries blank() {
        return Entries.NONE;
    }

    /** Which there are follows from the links below every page. */
    @Override
    public boolean canBegin() {
        return false;
    }

    static UUID id(String key) {
        return UUID.nameUUIDFromBytes(("page:" + key).getBytes(StandardCharsets.UTF_8));
    }

    private Optional<StandingPage> find(UUID id) {
        return pages.all().stream().filter(page -> id(page.key()).equals(id)).findFirst();
    }

    @Override
    public Optional<Entries> current(UUID id) {
        return find(id).map(page -> Entries.together(List.of(
                        Reading.typed("title", page.title()),
                        Reading.typed("text", page.text()),
                        isStatement(page.key())
                                ? statements.find().map(StatementFields::typed).orElseGet(this::reached)
                                : Entries.NONE))
                .with("key", page.key()));
    }

    /** A first statement begins with the office's own address. */
    private Entries reached() {
        return Entries.NONE.with(
                "email", installations.own().map(Installation::email).orElse(""));
    }

    @Override
    public Applied apply(UUID id, Entries entries, Member by) {
        Optional<StandingPage> page = find(id);
        if (page.isEmpty()) {
            return Applied.refused("", "problem.reference");
        }
        var reading = new Reading(
                entries, installations.own().map(Installation::languages).orElse(List.of(Language.ENGLISH)));
        Text title = reading.requiredText("title", page.get().title());
        boolean stated = isStatement(page.get().key());
        Text text = stated
                ? reading.text("text", page.get().text())
                : reading.requiredText("text", page.get().text());
        bounded(reading, "title", title, LONGEST_TITLE);
        if (text != null) {
            bounded(reading, "text", text, LONGEST_TEXT);
        }
        Optional<Statement> statement =
                stated ? StatementFields.read(reading, statements.find().orElse(null), today()) : Optional.empty();
        return reading.unlessWrong(() -> {
            pages.put(page.get().key(), title, text);
            statement.ifPresent(statements::keep);
        });
    }

    /** Where the day has begun anywhere, it may be written. */
    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZoneOffset.ofHours(14));
    }

    static void bounded(Reading reading, String key, Text text, int longest) {
        text.in().forEach((language, wording) -> {
            if (wording.is().length() > longest) {
                reading.wrong(key + "." + language, "problem.too-long", longest);
            }
        });
    }

    @Override
    public String title(Entries entries, Language reader) {
        return Titles.of(entries, "title", reader, "kind.page");
    }

    @Override
    public List<String> columns() {
        return List.of("records.changed");
    }

    @Override
    public List<Row> list(Language reader, String search, int most) {
        Map<UUID, Instant> published = versions.last(kind());
        return pages.all().stream()
                .map(page -> new Row(
                        id(page.key()),
                        page.title().string(reader),
                        Optional.ofNullable(published.get(id(page.key())))
                                .map(at -> SaidDay.of(LocalDate.ofInstant(at, zone.zone()), reader))
                                .orElse(""),
                        null))
                .sorted(Comparator.comparing(Row::title, Collator.getInstance(reader.icu())::compare))
                .filter(row -> Spelling.finds(row.title(), search))
                .limit(most)
                .toList();
    }
}
