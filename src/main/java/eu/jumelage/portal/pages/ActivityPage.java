package eu.jumelage.portal.pages;

import eu.jumelage.portal.reading.ActivityRecord;
import eu.jumelage.portal.reading.ActivityRecord.Act;
import eu.jumelage.portal.reading.CityName;
import eu.jumelage.portal.reading.ListedRun;
import eu.jumelage.portal.reading.PartnerRecord.Linked;
import eu.jumelage.portal.reading.Section;
import eu.jumelage.programme.Course;
import eu.jumelage.programme.Standing;
import eu.jumelage.programme.When;
import eu.jumelage.programme.saying.Dates;
import eu.jumelage.web.Keep;
import eu.jumelage.web.Text;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One activity; what changed is said first.
 *
 * @param moved the names of the places that acts changed
 * @param jsonLd the event for search engines (schema.org)
 * @param signUps how one signs up for it, as far as one can or could
 * @param calendar the address of its calendar entry; null where no day is known, or none is left
 */
public record ActivityPage(
        Frame frame,
        ActivityRow row,
        ActivityRecord details,
        Map<UUID, Text> moved,
        List<ActivityRow> parts,
        String jsonLd,
        List<SignUp> signUps,
        @Nullable String calendar)
        implements PortalPage {

    /** Shorter where signing up opens or closes before anything else changes. */
    @Override
    public Optional<Keep> keep() {
        Instant until = signUps.stream()
                .flatMap(each -> Stream.ofNullable(each.until()))
                .filter(frame.moment().until()::isAfter)
                .min(Comparator.naturalOrder())
                .orElse(frame.moment().until());
        return Optional.of(new Keep(frame.path(), until));
    }

    /** What a visitor must know of before anything else; once all is over, it is history. */
    public List<Act> news() {
        return switch (row.standing()) {
            case Standing.Ahead _,
                    Standing.Running _,
                    Standing.Between _,
                    Standing.Postponed _,
                    Standing.Cancelled _,
                    Standing.Undated _ -> story().news();
            case Standing.PresumedHeld _, Standing.Held _ -> List.of();
        };
    }

    /** What is told of it: not again what was said first. */
    public boolean hasHistory() {
        return !news().containsAll(story().changes());
    }

    public Story story() {
        return new Story(details.history(), moved, frame);
    }

    public List<ListedRun> runs() {
        return row.activity().runs();
    }

    /** An undated part lies somewhere in the days of what it belongs to. */
    public String when(ListedRun run) {
        return row.when(run.when());
    }

    /** Which area of the portal it is in today. */
    public Section section() {
        Section section = frame.section();
        return section == null ? Section.UPCOMING : section;
    }

    /** Whether somebody can still join it. */
    public boolean isOpen(ListedRun run) {
        return run.run().course() == Course.PLANNED
                && !run.when().isOver(frame.moment().now());
    }

    public boolean isAway(ListedRun run) {
        return frame.isOnOtherClock(run.when());
    }

    public String zone(ListedRun run) {
        return frame.clock(run.when());
    }

    /** Where one signs up, as long as that is of use. */
    public Optional<String> signUp() {
        return Optional.ofNullable(details.tickets())
                .filter(_ -> runs().stream().anyMatch(this::isOpen));
    }

    public Optional<Text> city(ListedRun run) {
        return row.activity().city(run);
    }

    /** The page of a city's partnership; home has none. */
    public Optional<String> path(CityName city) {
        return Optional.ofNullable(details.partners().get(city.city().toString()))
                .map(slugs -> slugs.get(frame.language().tag()))
                .map(slug -> Section.PARTNERS.path(frame.language(), slug));
    }

    /** What clocks elsewhere show when it begins online: for every other zone of those who take part. */
    public List<String> elsewhere(ListedRun run) {
        if (!(run.isOnline() && run.when() instanceof When.Timed timed)) {
            return List.of();
        }
        var said = new ArrayList<String>();
        for (CityName city : row.activity().cities()) {
            ZoneId zone = city.zone();
            LocalDateTime start = timed.start().withZoneSameInstant(zone).toLocalDateTime();
            if (!start.equals(timed.start().toLocalDateTime())) {
                LocalDateTime end = timed.end().withZoneSameInstant(zone).toLocalDateTime();
                said.add(frame.say(
                        "named",
                        frame.string(city.name()),
                        Dates.full(
                                new When.Timed(
                                        timed.start().withZoneSameInstant(zone),
                                        timed.end().withZoneSameInstant(zone)),
                                frame.language())));
            }
        }
        return said;
    }

    public String person(ActivityRecord.Person person) {
        String name = person.name();
        Text office = person.officeHeld();
        Text city = person.city();
        String who = name == null ? "" : name;
        String as = office == null ? "" : frame.string(office);
        String said = who.isEmpty() || as.isEmpty() ? who + as : who + ", " + as;
        return city == null || as.contains(frame.string(city)) ? said : said + " (" + frame.string(city) + ")";
    }

    public String spoken() {
        return details.spoken().stream()
                .map(tag -> com.ibm.icu.util.ULocale.getDisplayLanguage(
                        tag, frame.language().icu()))
                .collect(Collectors.joining(", "));
    }

    public String audiences() {
        return details.audiences().stream()
                .map(key -> frame.say("audience." + key))
                .collect(Collectors.joining(", "));
    }

    public String country(String code) {
        return com.ibm.icu.util.ULocale.getDisplayCountry(
                "und-" + code, frame.language().icu());
    }

    /** By country; nobody has come to what is still to begin. */
    public List<ActivityRecord.HeadCount> heads() {
        return switch (row.standing()) {
            case Standing.Ahead _, Standing.Postponed _, Standing.Cancelled _, Standing.Undated _ -> List.of();
            case Standing.Running _, Standing.Between _, Standing.PresumedHeld _, Standing.Held _ ->
                details.headCounts();
        };
    }

    public int people() {
        return heads().stream().mapToInt(ActivityRecord.HeadCount::people).sum();
    }

    public String path(Linked linked) {
        return Section.ofKind(linked.kind())
                .orElse(Section.ACTIVITIES)
                .path(
                        frame.language(),
                        linked.slugs().getOrDefault(frame.language().tag(), ""));
    }

    /** What its words lack in the reader's language. */
    public List<String> notes() {
        var recap = row.activity().recap();
        var exchange = details.exchange();
        return TextNotes.of(
                frame,
                row.activity().title(),
                Stream.of(
                        row.activity().summary(), details.admission(), details.openingHours(), details.accessibility()),
                Stream.of(
                        details.text(),
                        recap == null ? null : recap.text(),
                        exchange == null ? null : exchange.learned()));
    }
}
