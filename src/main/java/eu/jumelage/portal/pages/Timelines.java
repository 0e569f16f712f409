package eu.jumelage.portal.pages;

import eu.jumelage.partnerships.PartialDate;
import eu.jumelage.portal.drawing.Timeline;
import eu.jumelage.portal.drawing.Timeline.Band;
import eu.jumelage.portal.drawing.Timeline.Lane;
import eu.jumelage.portal.drawing.Timeline.Mark;
import eu.jumelage.portal.drawing.Timeline.Now;
import eu.jumelage.portal.drawing.Timeline.State;
import eu.jumelage.portal.reading.DisruptionRecord;
import eu.jumelage.portal.reading.Listed;
import eu.jumelage.portal.reading.ListedPartner;
import eu.jumelage.portal.reading.ListedRun;
import eu.jumelage.portal.reading.PartnerRecord;
import eu.jumelage.portal.reading.Section;
import eu.jumelage.programme.Standing;
import eu.jumelage.programme.When;
import eu.jumelage.programme.saying.Dates;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The timeline of a partnership, from its record. */
record Timelines(Frame frame, List<DisruptionRecord> disruptions) {

    Timeline of(ListedPartner partner, PartnerRecord register, List<Listed> past, List<Listed> current) {
        var lanes = new LinkedHashMap<String, List<Mark>>();
        for (String lane : List.of("register", "visit", "meeting", "culture", "exchange")) {
            lanes.put(lane, new ArrayList<>());
        }
        register.agreements()
                .forEach(one -> add(lanes, "register", mark(one.signed(), frame.string(one.title()), State.HELD)));
        register.milestones().stream()
                .filter(one -> one.happened() != null && !isTold(one.happened(), past))
                .forEach(one -> add(lanes, "register", mark(one.happened(), frame.string(one.title()), State.HELD)));
        register.stands().forEach(stand -> add(lanes, "register", mark(stand)));
        Stream.concat(past.stream(), current.stream())
                .forEach(one -> one.runs().forEach(run -> add(lanes, lane(one.kind()), mark(one, run))));
        return new Timeline(
                lanes.entrySet().stream()
                        .filter(lane -> !lane.getValue().isEmpty())
                        .map(lane -> new Lane(frame.say("timeline." + lane.getKey()), lane.getValue()))
                        .toList(),
                disruptions.stream().map(this::band).toList(),
                now(partner),
                new Timeline.Words(frame.say("timeline.list"), frame.say("timeline.undated"), frame.language()));
    }

    /** An ended partnership does not run on to today. */
    private @Nullable Now now(ListedPartner partner) {
        if (!partner.isFormer()) {
            return new Now(frame.moment().today(), frame.say("timeline.today"), false);
        }
        PartialDate ended = partner.statusSince();
        return ended == null ? null : new Now(ended.latest(), frame.say("status.ended"), true);
    }

    private Mark mark(PartnerRecord.Stand stand) {
        return mark(
                stand.since(),
                frame.say("timeline.status." + stand.state().name().toLowerCase(Locale.ROOT)),
                State.TURN);
    }

    /** A milestone that is an activity too stands there once, as the activity. */
    private static boolean isTold(@Nullable PartialDate happened, List<Listed> past) {
        return happened instanceof PartialDate.Day(var day)
                && past.stream()
                        .flatMap(one -> one.runs().stream())
                        .anyMatch(run ->
                                when(run.when()) instanceof Timeline.When.Days(var from, var _) && from.equals(day));
    }

    private static void add(LinkedHashMap<String, List<Mark>> lanes, String lane, Mark mark) {
        lanes.computeIfAbsent(lane, _ -> new ArrayList<>()).add(mark);
    }

    private static String lane(String kind) {
        return switch (kind) {
            case "visit", "ceremony" -> "visit";
            case "exhibition", "festival", "concert" -> "culture";
            case "personnel-exchange", "youth-exchange" -> "exchange";
            default -> "meeting";
        };
    }

    private Mark mark(@Nullable PartialDate date, String label, State state) {
        Timeline.When when = switch (date) {
            case null -> new Timeline.When.Unknown();
            case PartialDate.Day(var day) -> new Timeline.When.Days(day, day);
            case PartialDate.InMonth(var month) -> new Timeline.When.Month(month);
            case PartialDate.InYear(var year) -> new Timeline.When.Year(year.getValue());
        };
        return new Mark(when, label, date == null ? "" : Dates.date(date, frame.language()), "", state, "");
    }

    private Mark mark(Listed one, ListedRun run) {
        var whole = one.whole();
        When when = run.when() instanceof When.Unknown && whole != null ? whole.when() : run.when();
        Standing standing = Standing.of(List.of(run.run()), frame.moment().now());
        State state = switch (standing) {
            case Standing.Cancelled _ -> State.CANCELLED;
            case Standing.Postponed _ -> State.POSTPONED;
            case Standing.Ahead _, Standing.Running _, Standing.Between _ -> State.PLANNED;
            case Standing.Held _, Standing.PresumedHeld _, Standing.Undated _ -> State.HELD;
        };
        return new Mark(
                when(when),
                frame.string(one.title()),
                Dates.days(when, frame.language()),
                one.path(frame.language()).orElse(""),
                state,
                Stream.of(news(one, standing), one.example() ? frame.say("timeline.example") : "")
                        .filter(remark -> !remark.isEmpty())
                        .collect(Collectors.joining(", ")));
    }

    /** What its line in a list says of it too: how it stands, or what was done to it last. */
    private String news(Listed one, Standing standing) {
        StandingLabel label = StandingLabel.of(standing);
        return label.isNews()
                ? frame.say("standing." + label.key())
                : new ActivityRow(one, frame)
                        .news()
                        .map(news -> frame.say("news." + news))
                        .orElse("");
    }

    private static Timeline.When when(When when) {
        return switch (when) {
            case When.Timed timed -> new Timeline.When.Days(timed.start().toLocalDate(), timed.lastShownDay());
            case When.Days(var first, var last, var _) -> new Timeline.When.Days(first, last);
            case When.Months(var first, var _, var _) -> new Timeline.When.Month(first);
            case When.Years(var first, var _, var _) -> new Timeline.When.Year(first.getValue());
            case When.Unknown _ -> new Timeline.When.Unknown();
        };
    }

    private Band band(DisruptionRecord disruption) {
        LocalDate until = disruption.until() == null ? frame.moment().today() : disruption.until();
        LocalDate to = until.isBefore(disruption.since()) ? disruption.since() : until;
        return new Band(
                disruption.since(),
                to,
                frame.string(disruption.name()),
                Dates.days(disruption.since(), to, frame.language(), "yMMMM"),
                Section.DISRUPTIONS.path(
                        frame.language(),
                        disruption.slugs().getOrDefault(frame.language().tag(), "")));
    }
}
