package eu.jumelage.participation.pages;

import eu.jumelage.office.Area;
import eu.jumelage.office.Member;
import eu.jumelage.office.editing.Editable;
import eu.jumelage.office.editing.Entries;
import eu.jumelage.office.editing.Field;
import eu.jumelage.office.editing.Problem;
import eu.jumelage.office.editing.Reading;
import eu.jumelage.office.editing.Spelling;
import eu.jumelage.office.editing.Titles;
import eu.jumelage.participation.Admission;
import eu.jumelage.participation.Occasions;
import eu.jumelage.participation.Participation;
import eu.jumelage.programme.Activity;
import eu.jumelage.programme.Programme;
import eu.jumelage.web.Language;
import eu.jumelage.web.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The form of how one signs up; it is begun from its activity. */
@Component
class AdmissionForm implements Editable {

    static final String KIND = "admission";

    private final Participation participation;
    private final Programme programme;
    private final Occasions occasions;
    private final AdmissionFields fields;
    private final JdbcClient sql;

    AdmissionForm(
            Participation participation,
            Programme programme,
            Occasions occasions,
            AdmissionFields fields,
            JdbcClient sql) {
        this.participation = participation;
        this.programme = programme;
        this.occasions = occasions;
        this.fields = fields;
        this.sql = sql;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Area area() {
        return Area.PROGRAMME;
    }

    @Override
    public List<Field> form(Entries entries, Language reader) {
        return fields.in(entries, reader);
    }

    @Override
    public boolean canBegin() {
        return false; // from its activity only
    }

    @Override
    public Entries blank() {
        return Entries.NONE
                .with("waiting", "on")
                .with("largest-group", "1")
                .with("reminder-hours", "24")
                .with("kept-days", String.valueOf(Admission.KEPT_DAYS));
    }

    /** What the next edition begins with: all but its dates, its link and its run. */
    @Override
    public Entries copy(Entries entries) {
        Entries copy = entries;
        for (String own : List.of("activity", "run", "opens", "opens-time", "closes", "closes-time", "join-link")) {
            copy = copy.without(own);
        }
        for (String row : copy.rows("question")) {
            copy = copy.without(row + ".id");
        }
        return copy;
    }

    @Override
    public Optional<Entries> current(UUID id) {
        return participation
                .find(id)
                .map(admission -> AdmissionEntries.of(
                        admission,
                        programme
                                .find(admission.activity())
                                .orElseThrow()
                                .runs()
                                .getFirst()
                                .when()
                                .zone()));
    }

    @Override
    public Applied apply(UUID id, Entries entries, Member by) {
        Activity activity = fields.activity(entries).orElse(null);
        if (activity == null) {
            return Applied.refused("activity", "problem.missing");
        }
        var reading = new Reading(entries, fields.languages());
        Admission now = participation.find(id).orElse(null);
        if (now != null && !now.activity().equals(activity.id())) {
            reading.wrong("activity", "problem.reference");
        }
        Admission said = new AdmissionReading(reading, now, fields.languages()).admission(id, activity);
        boolean another = participation.of(activity.id()).stream()
                .anyMatch(other -> !other.id().equals(id) && Objects.equals(other.run(), said.run()));
        if (another) {
            reading.wrong("activity", "problem.admission-known");
        }
        return reading.unlessWrong(() -> participation.offer(said));
    }

    @Override
    public List<Problem> hints(Entries entries) {
        var hints = new ArrayList<Problem>();
        Activity activity = fields.activity(entries).orElse(null);
        String seats = entries.get("seats");
        if (activity != null && seats.matches("\\d{1,6}")) {
            participation.of(activity.id()).stream()
                    .filter(own -> entries.get("run").equals(Objects.toString(own.run(), "")))
                    .mapToInt(own -> participation.totals(own).confirmed())
                    .filter(confirmed -> confirmed > Integer.parseInt(seats))
                    .forEach(confirmed -> hints.add(Problem.of("seats", "hint.fewer-seats", seats, confirmed)));
        }
        return hints;
    }

    /** The form itself. */
    @Override
    public Optional<String> address(UUID id, Language reader) {
        return participation
                .find(id)
                .flatMap(admission -> programme.find(admission.activity()))
                .flatMap(activity -> occasions.form(activity, reader));
    }

    @Override
    public String title(Entries entries, Language reader) {
        return Titles.shortened(
                fields.activity(entries)
                        .map(activity -> Words.in(reader)
                                .say(
                                        "signup.title",
                                        activity.details().words().title().string(reader)))
                        .orElse(""),
                reader,
                "kind.admission");
    }

    /** The latest activity first. */
    @Override
    public List<Row> list(Language reader, String search, int most) {
        var rows = new ArrayList<Row>();
        List<UUID> all = sql.sql("""
                select m.id from participation.admission m join programme.activity a on a.id = m.activity
                order by a.starts_at desc nulls first, m.id limit 1000""").query(UUID.class).list();
        for (UUID id : all) {
            Admission admission = participation.find(id).orElseThrow();
            Activity activity = programme.find(admission.activity()).orElseThrow();
            String title = activity.details().words().title().string(reader);
            if (rows.size() < most && Spelling.finds(title, search)) {
                rows.add(new Row(
                        id, title, occasions.when(activity.runs().getFirst().when(), reader), null));
            }
        }
        return rows;
    }
}
