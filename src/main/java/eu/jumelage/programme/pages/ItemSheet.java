package eu.jumelage.programme.pages;

import eu.jumelage.office.editing.Entries;
import eu.jumelage.office.editing.Field;
import eu.jumelage.office.editing.Field.Choice;
import eu.jumelage.office.editing.Field.Day;
import eu.jumelage.office.editing.Field.Line;
import eu.jumelage.office.editing.Field.Lines;
import eu.jumelage.office.editing.Field.Option;
import eu.jumelage.office.editing.Field.Tick;
import eu.jumelage.office.editing.Field.Time;
import eu.jumelage.office.editing.Problem;
import eu.jumelage.office.editing.Reading;
import eu.jumelage.programme.Agenda;
import eu.jumelage.programme.Aside;
import eu.jumelage.programme.Run;
import eu.jumelage.web.Language;
import eu.jumelage.web.Words;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The sheet of one item of a visit's programme. */
final class ItemSheet {

    private static final String RUN = "run.0";

    private static final Duration LONGEST_NIGHT = Duration.ofHours(12);

    /** How the fields of a run are called on this sheet. */
    private static final Map<String, String> OWN = Map.of(
            RUN + ".from", "day",
            RUN + ".from-time", "from",
            RUN + ".until", "until",
            RUN + ".until-time", "until",
            RUN + ".twice", "twice",
            RUN + ".place", "place");

    private ItemSheet() {}

    /** What a sheet makes of an item, and what is wrong with it. */
    record Said(String title, Run run, Aside aside, List<Problem> problems) {}

    /** @param ours whether its time, place and title can be changed at once */
    static List<Field> fields(List<Option> places, boolean ours, boolean twice, Language reader) {
        var fields = new ArrayList<Field>();
        if (ours) {
            fields.add(new Day("day", "item.day"));
            fields.add(new Time("from", "item.from"));
            fields.add(new Time("until", "item.until"));
            if (twice) {
                fields.add(new Choice(
                        "twice",
                        "field.twice",
                        false,
                        List.of(
                                new Option("earlier", Words.in(reader).say("field.twice.earlier")),
                                new Option("later", Words.in(reader).say("field.twice.later")))));
            }
            fields.add(new Line("title", "item.title", true));
            fields.add(new Choice("place", "item.place", false, places));
        }
        fields.add(new Line("whereabouts", "item.whereabouts", false));
        fields.add(new Lines("taking", "item.taking-part"));
        fields.add(new Lines("note", "item.note"));
        fields.add(new Tick("hosts", "item.hosts-only"));
        return fields;
    }

    static Entries typed(Agenda.Item item) {
        var typed = new TreeMap<String, String>();
        Aside aside = item.aside();
        if (item.isOnlyOurs()) {
            Entries run = RunReading.typed(RUN, item.run());
            OWN.forEach((key, own) -> {
                if (run.has(key) && !key.equals(RUN + ".until")) {
                    typed.put(own, run.get(key));
                }
            });
            var title = item.part().details().words().title();
            typed.put("title", title.string(title.source()));
        }
        typed.put("whereabouts", Objects.toString(aside.whereabouts(), ""));
        typed.put("taking", Objects.toString(aside.takingPart(), ""));
        typed.put("note", Objects.toString(aside.note(), ""));
        typed.put("hosts", aside.hostsOnly() ? "on" : "");
        return new Entries(typed);
    }

    /**
     * @param known the run that it has, if it has one; kept where it cannot be changed here
     * @param zone in which its times are meant
     */
    static Said read(Entries typed, @Nullable Run known, boolean ours, ZoneId zone, List<Language> languages) {
        var reading = new Reading(typed, languages);
        String title = ours ? reading.required("title") : "";
        var aside = new Aside(
                reading.line("whereabouts").orElse(null),
                reading.prose("taking"),
                reading.prose("note"),
                reading.ticked("hosts"));
        var times = new Reading(run(typed, known, zone), languages);
        Run run = ours || known == null
                ? RunReading.all(times, known == null ? List.of() : List.of(known), zone)
                        .getFirst()
                : known;
        var problems = new ArrayList<>(reading.problems());
        times.problems()
                .forEach(wrong -> problems.add(
                        new Problem(OWN.getOrDefault(wrong.field(), wrong.field()), wrong.words(), wrong.arguments())));
        return new Said(title, run, aside, problems);
    }

    private static Entries run(Entries typed, @Nullable Run known, ZoneId zone) {
        String day = typed.get("day");
        return Entries.NONE
                .with(RUN + ".id", known == null ? "" : known.id().toString())
                .with(RUN + ".zone", zone.getId())
                .with(RUN + ".attendance", "on-site")
                .with(RUN + ".place", typed.get("place"))
                .with(RUN + ".from", day)
                .with(RUN + ".from-time", typed.get("from"))
                .with(RUN + ".until", lastDay(day, typed))
                .with(RUN + ".until-time", typed.get("until"))
                .with(RUN + ".twice", typed.get("twice"));
    }

    /** A dinner until half past midnight ends on the next day; a meeting from noon until eleven is a slip. */
    private static String lastDay(String day, Entries typed) {
        try {
            boolean intoTheNight = typed.has("from") && typed.has("until") && isNight(typed);
            return intoTheNight ? LocalDate.parse(day).plusDays(1).toString() : day;
        } catch (DateTimeException slip) {
            return day; // it is said at the field
        }
    }

    private static boolean isNight(Entries typed) {
        Duration lasts = Duration.between(LocalTime.parse(typed.get("from")), LocalTime.parse(typed.get("until")));
        return lasts.isNegative() && lasts.plusDays(1).compareTo(LONGEST_NIGHT) <= 0;
    }
}
