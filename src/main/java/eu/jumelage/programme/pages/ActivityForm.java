package eu.jumelage.programme.pages;

import eu.jumelage.office.Area;
import eu.jumelage.office.Member;
import eu.jumelage.office.editing.Editable;
import eu.jumelage.office.editing.Entries;
import eu.jumelage.office.editing.Field;
import eu.jumelage.office.editing.Listed;
import eu.jumelage.office.editing.Looking;
import eu.jumelage.office.editing.Problem;
import eu.jumelage.office.editing.Reading;
import eu.jumelage.office.editing.Titles;
import eu.jumelage.programme.Activity;
import eu.jumelage.programme.Details;
import eu.jumelage.programme.Edit;
import eu.jumelage.programme.Programme;
import eu.jumelage.programme.Publication;
import eu.jumelage.programme.Publishing;
import eu.jumelage.programme.Run;
import eu.jumelage.web.Addresses;
import eu.jumelage.web.Language;
import eu.jumelage.web.Words;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The form of an activity; what changes its times once they are public are acts. */
@Component
class ActivityForm implements Editable {

    static final String INTAKE = "/office/programme/import";
    static final String REPEAT = "/office/programme/repeat";

    private final Programme programme;
    private final ActivityFields fields;
    private final ActivityList list;
    private final Offers offers;
    private final Addresses addresses;
    private final InstantSource clock;

    ActivityForm(
            Programme programme,
            ActivityFields fields,
            ActivityList list,
            Offers offers,
            Addresses addresses,
            InstantSource clock) {
        this.programme = programme;
        this.fields = fields;
        this.list = list;
        this.offers = offers;
        this.addresses = addresses;
        this.clock = clock;
    }

    @Override
    public String kind() {
        return "activity";
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
    public Entries blank() {
        return Entries.NONE
                .with("visibility", "public")
                .with("run.0.attendance", "on-site")
                .with("city.0.role", "partner");
    }

    @Override
    public Optional<Entries> current(UUID id) {
        return programme.find(id).map(activity -> ActivityEntries.of(activity, fields.zone()));
    }

    /** Whoever should come wants to know where. */
    @Override
    public List<Problem> hints(Entries entries) {
        var hints = new ArrayList<Problem>();
        int number = 0;
        for (String row : entries.rows("run")) {
            number++;
            boolean somebodyComes = !entries.get(row + ".attendance").equals("online");
            if (somebodyComes && !entries.has(row + ".place")) {
                hints.add(Problem.of(row + ".place", "hint.no-place", number));
            }
        }
        return hints;
    }

    /** Without its dates, whose runs are the original's own; where it takes place, as the first of them. */
    @Override
    public Entries copy(Entries entries) {
        Entries copy = entries.without("run").without("edition");
        for (String key : List.of("zone", "attendance", "place", "link")) {
            String said = entries.get("run.0." + key);
            copy = said.isEmpty() ? copy : copy.with("run.0." + key, said);
        }
        return copy.has("run.0.attendance") ? copy : copy.with("run.0.attendance", "on-site");
    }

    @Override
    public Optional<String> intake() {
        return Optional.of(INTAKE);
    }

    @Override
    public Optional<String> repeating() {
        return Optional.of(REPEAT);
    }

    /** Its times stay: they change by acts only. */
    @Override
    public Entries restored(Entries then, Entries now) {
        Entries times = now;
        for (String key : now.typed().keySet()) {
            times = key.startsWith("run.") ? times : times.without(key);
        }
        return Entries.together(List.of(then.without("run"), times));
    }

    @Override
    public Applied apply(UUID id, Entries entries, Member by) {
        var reading = new Reading(entries, offers.languages());
        Activity now = programme.find(id).orElse(null);
        Details details = DetailsReading.of(reading, now == null ? null : now.details(), fields.zone());
        if (!fields.mayShow(
                details.context().picture(),
                now == null ? null : now.details().context().picture())) {
            reading.wrong("picture", "problem.picture");
        }
        List<Run> runs = RunReading.all(reading, now == null ? List.of() : now.runs(), fields.zone());
        UUID parent = reading.reference("parent").orElse(null);
        if (parent == null && (now == null || now.parent() == null) && fields.isAlone(details)) {
            reading.wrong("city", "problem.no-partner");
        }
        if (now == null && parent != null && programme.find(parent).isEmpty()) {
            reading.wrong("title", "problem.whole-first");
        }
        if (!reading.problems().isEmpty()) {
            return new Applied.Refused(reading.problems());
        }
        return now == null ? begun(id, parent, details, runs) : changed(now, details, runs);
    }

    private Applied begun(UUID id, @Nullable UUID parent, Details details, List<Run> runs) {
        if (parent == null) {
            programme.plan(id, details, runs);
        } else {
            programme.planPart(id, parent, details, runs);
        }
        return published(id);
    }

    private Applied changed(Activity now, Details details, List<Run> runs) {
        Applied edited = said(programme.edit(now, details));
        if (edited instanceof Applied.Refused) {
            return edited;
        }
        Activity after = programme.find(now.id()).orElseThrow();
        Applied scheduled = after.runs().equals(runs) ? edited : said(programme.schedule(after, runs));
        return scheduled instanceof Applied.Done && now.publication() == Publication.DRAFT
                ? published(now.id())
                : scheduled;
    }

    private Applied published(UUID id) {
        return switch (programme.publish(id)) {
            case Publishing.Done _ -> new Applied.Done();
            case Publishing.NoPartner _ -> Applied.refused("city", "problem.no-partner");
            case Publishing.NotFrom _ -> Applied.refused("", "problem.withdrawn");
        };
    }

    private static Applied said(Edit edit) {
        return switch (edit) {
            case Edit.Saved _ -> new Applied.Done();
            case Edit.NoPartner _ -> Applied.refused("city", "problem.no-partner");
            case Edit.Withdrawn _ -> Applied.refused("", "problem.withdrawn");
            case Edit.NeedsAnAct _ -> Applied.refused("run", "problem.needs-an-act");
            case Edit.ChangedMeanwhile _ -> Applied.refused("", "review.overtaken");
        };
    }

    @Override
    public String title(Entries entries, Language reader) {
        return Titles.of(entries, "title", reader, "kind.activity");
    }

    @Override
    public List<Row> list(Language reader, String search, int most) {
        return list(reader, new Looking(search, "", Map.of(), ""), most).rows();
    }

    @Override
    public Listed list(Language reader, Looking looking, int most) {
        return list.find(reader, looking, most);
    }

    @Override
    public List<Field.Choice> filters(Language reader) {
        return list.filters(reader);
    }

    @Override
    public List<String> orders() {
        return List.of("date", "title", "changed");
    }

    @Override
    public List<String> columns() {
        return List.of("records.date", "records.partners");
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
        return programme
                .find(id)
                .filter(now -> now.publication() == Publication.WITHDRAWN)
                .isPresent();
    }

    @Override
    public Optional<Applied> withdraw(UUID id, Member by) {
        return Optional.of(
                switch (programme.withdraw(id)) {
                    case Publishing.Done _ -> new Applied.Done();
                    case Publishing.NoPartner _, Publishing.NotFrom _ -> Applied.refused("", "problem.withdrawn");
                });
    }

    @Override
    public Optional<String> address(UUID id, Language reader) {
        return programme
                .find(id)
                .filter(Activity::isPublished)
                .filter(_ -> programme.listing(id).isPublic(clock.instant()))
                .flatMap(_ ->
                        Optional.ofNullable(addresses.of(Programme.ADDRESS, id).get(reader)))
                .map(slug -> "/" + reader + "/" + Words.in(reader).say("path.activities") + "/" + slug);
    }
}
