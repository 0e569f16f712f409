package eu.jumelage.programme.pages;

import eu.jumelage.office.Area;
import eu.jumelage.office.Member;
import eu.jumelage.office.editing.Editable;
import eu.jumelage.office.editing.Entries;
import eu.jumelage.office.editing.Field;
import eu.jumelage.office.editing.Field.Choice;
import eu.jumelage.office.editing.Field.Day;
import eu.jumelage.office.editing.Field.Line;
import eu.jumelage.office.editing.Field.Section;
import eu.jumelage.office.editing.Field.Time;
import eu.jumelage.office.editing.Field.Translated;
import eu.jumelage.office.editing.Reading;
import eu.jumelage.office.editing.Spelling;
import eu.jumelage.office.editing.Titles;
import eu.jumelage.programme.Disruptions;
import eu.jumelage.programme.Keyed;
import eu.jumelage.programme.Notice;
import eu.jumelage.programme.Notices;
import eu.jumelage.web.Language;
import eu.jumelage.web.Text;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** The form of what stands above every public page for a while. */
@Component
class NoticeForm implements Editable {

    /** In characters: more is no notice but a page. */
    private static final int LONGEST = 500;

    private final Disruptions disruptions;
    private final Notices notices;
    private final NoticeTimes times;
    private final Offers offers;

    NoticeForm(Disruptions disruptions, Notices notices, NoticeTimes times, Offers offers) {
        this.disruptions = disruptions;
        this.notices = notices;
        this.times = times;
        this.offers = offers;
    }

    @Override
    public String kind() {
        return "notice";
    }

    @Override
    public Area area() {
        return Area.CRISIS;
    }

    @Override
    public List<Field> form(Entries entries, Language reader) {
        return List.of(
                new Section("what", "field.what"),
                new Choice("level", "field.level", true, Offers.of(Notice.Level.values(), "notice.", reader)),
                new Translated("text", "field.text", true, false),
                new Line("link", "field.central-link", false),
                new Translated("label", "field.label", false, false),
                new Choice("disruption", "field.disruption", false, offers.disruptions(reader)),
                new Section("when", "field.shown-when"),
                new Day("from", "field.shown-from"),
                new Time("from-time", "field.from-time"),
                new Day("until", "field.shown-until"),
                new Time("until-time", "field.until-time"));
    }

    @Override
    public Entries blank() {
        return Entries.NONE.with("level", "information");
    }

    /** The words for another time. */
    @Override
    public Entries copy(Entries entries) {
        return entries.without("from").without("from-time").without("until").without("until-time");
    }

    @Override
    public Optional<Entries> current(UUID id) {
        return notices.find(id)
                .map(notice -> Entries.together(List.of(
                                Reading.typed("text", notice.text()),
                                Reading.typed("label", notice.linkLabel()),
                                times.typed("from", notice.from()),
                                times.typed("until", notice.until())))
                        .with("level", notice.level().key())
                        .with("link", Objects.requireNonNullElse(notice.link(), ""))
                        .with("disruption", Objects.toString(notice.disruption(), "")));
    }

    @Override
    public Applied apply(UUID id, Entries entries, Member by) {
        var reading = new Reading(entries, offers.languages());
        Notice now = notices.find(id).orElse(null);
        Text text = reading.requiredText("text", now == null ? null : now.text());
        text.in().forEach((language, wording) -> {
            if (wording.is().length() > LONGEST) {
                reading.wrong("text." + language, "problem.too-long", LONGEST);
            }
        });
        reading.required("level");
        Instant from = times.from(reading, now);
        Instant until = times.until(reading, now);
        if (reading.problems().isEmpty() && !until.isAfter(from)) {
            reading.wrong("until", "problem.ends-before");
        }
        UUID disruption = reading.reference("disruption").orElse(null);
        if (disruption != null && disruptions.find(disruption).isEmpty()) {
            reading.wrong("disruption", "problem.reference");
        }
        var level = reading.value("level", "problem.reference", typed -> Keyed.of(Notice.Level.class, typed));
        var said = new Notice(
                id,
                disruption,
                level.orElse(Notice.Level.INFORMATION),
                text,
                reading.address("link"),
                reading.text("label", now == null ? null : now.linkLabel()),
                from,
                until);
        return reading.unlessWrong(() -> disruptions.post(said));
    }

    @Override
    public String title(Entries entries, Language reader) {
        return Titles.of(entries, "text", reader, "kind.notice");
    }

    @Override
    public List<String> columns() {
        return List.of("records.period");
    }

    @Override
    public List<Row> list(Language reader, String search, int most) {
        return notices.all(most).stream()
                .map(notice -> new Row(
                        notice.id(),
                        Titles.shortened(notice.text().string(reader), reader, "kind.notice"),
                        times.period(notice, reader),
                        state(notice)))
                .filter(row -> Spelling.finds(row.title(), search))
                .toList();
    }

    private String state(Notice notice) {
        Instant now = notices.now();
        return notice.from().isAfter(now) ? "planned" : notice.until().isAfter(now) ? "shown" : "over";
    }

    @Override
    public boolean canWithdraw() {
        return true;
    }

    @Override
    public Optional<Applied> withdraw(UUID id, Member by) {
        notices.takeDown(id);
        return Optional.of(new Applied.Done());
    }
}
