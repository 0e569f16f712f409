package eu.jumelage.programme.pages;

import eu.jumelage.office.Area;
import eu.jumelage.office.Member;
import eu.jumelage.office.SaidDay;
import eu.jumelage.office.editing.Editable;
import eu.jumelage.office.editing.Entries;
import eu.jumelage.office.editing.Field;
import eu.jumelage.office.editing.Reading;
import eu.jumelage.programme.Activity;
import eu.jumelage.programme.Programme;
import eu.jumelage.programme.Recap;
import eu.jumelage.programme.Step;
import eu.jumelage.programme.Telling;
import eu.jumelage.web.Language;
import eu.jumelage.web.Texts;
import eu.jumelage.web.Words;
import java.time.InstantSource;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The form of what came of an activity, told and corrected afterwards; that is no act. */
@Component
class RecapForm implements Editable {

    private final Programme programme;
    private final ActivityForm activities;
    private final ChangeList list;
    private final Offers offers;
    private final JdbcClient sql;
    private final InstantSource clock;

    RecapForm(
            Programme programme,
            ActivityForm activities,
            ChangeList list,
            Offers offers,
            JdbcClient sql,
            InstantSource clock) {
        this.programme = programme;
        this.list = list;
        this.activities = activities;
        this.offers = offers;
        this.sql = sql;
        this.clock = clock;
    }

    @Override
    public String kind() {
        return "recap";
    }

    @Override
    public Area area() {
        return Area.PROGRAMME;
    }

    @Override
    public List<Field> form(Entries entries, Language reader) {
        return Stream.concat(
                        Stream.<Field>of(
                                new Field.Section("recap-told", "field.recap.section"),
                                new Field.Hidden("activity", "kind.one.activity")),
                        ChangeFields.recap().stream())
                .toList();
    }

    @Override
    public Entries blank() {
        return Entries.NONE;
    }

    /** It belongs to an activity, on whose page it begins. */
    @Override
    public boolean canBegin() {
        return false;
    }

    static Entries typed(Recap recap) {
        return Reading.typed("recap", recap.text())
                .with("people", Objects.toString(recap.people(), ""))
                .with("recording", Objects.requireNonNullElse(recap.recording(), ""));
    }

    /** Empty as long as there is nothing to tell. */
    @Override
    public Optional<Entries> current(UUID activity) {
        return programme
                .find(activity)
                .filter(this::isTellable)
                .map(known -> programme
                        .recap(activity)
                        .map(RecapForm::typed)
                        .orElse(Entries.NONE)
                        .with("activity", activity.toString()));
    }

    private boolean isTellable(Activity activity) {
        boolean over = activity.runs().stream()
                .map(run -> run.possible(clock.instant()))
                .anyMatch(possible -> possible.contains(Step.Kind.DID_NOT_TAKE_PLACE));
        return activity.isPublished() && (over || programme.recap(activity.id()).isPresent());
    }

    @Override
    public Applied apply(UUID activity, Entries entries, Member by) {
        var reading = new Reading(entries, offers.languages());
        Recap before = programme.recap(activity).orElse(null);
        Recap recap = ChangeReading.recap(reading, before == null ? null : before.text());
        if (!reading.problems().isEmpty()) {
            return new Applied.Refused(reading.problems());
        }
        if (recap == null && before == null) {
            return Applied.refused("recap", "problem.missing");
        }
        return switch (programme.tell(activity, recap == null ? new Recap(null, null, null) : recap)) {
            case Telling.Told _ -> new Applied.Done();
            case Telling.NotOverYet _ -> Applied.refused("", "course.problem.not-over-yet");
            case Telling.NotHeld _ -> Applied.refused("", "course.problem.not-told");
            case Telling.NotPublished _ -> Applied.refused("", "course.problem.not-published");
        };
    }

    @Override
    public String title(Entries entries, Language reader) {
        Words words = Words.in(reader);
        return list.title(entries.get("activity"), reader)
                .map(title -> words.say("named", words.say("kind.one.recap"), title))
                .orElseGet(() -> words.say("kind.new.recap"));
    }

    @Override
    public List<String> columns() {
        return List.of("records.date", "records.changed");
    }

    /** The last written first. */
    @Override
    public List<Row> list(Language reader, String search, int most) {
        return sql.sql("""
                select a.id, a.title, programme.last_day(a.id) as day, to_char(r.written_at, 'YYYY-MM-DD') as written
                from programme.recap r join programme.activity a on a.id = r.activity
                where a.publication = 'published' and (:search = '' or partnerships.findable(a.title) like
                    '%' || partnerships.findable(:search) || '%')
                order by r.written_at desc, a.id limit :most""")
                .param("search", search.replaceAll("[\\\\%_]", " ").strip())
                .param("most", most)
                .query((row, _) -> new Row(
                        row.getObject("id", UUID.class),
                        Texts.column(row, "title").string(reader),
                        List.of(
                                row.getString("day") == null ? "" : SaidDay.of(row.getString("day"), reader),
                                SaidDay.of(row.getString("written"), reader)),
                        null))
                .list();
    }

    @Override
    public Optional<String> address(UUID activity, Language reader) {
        return activities.address(activity, reader);
    }
}
