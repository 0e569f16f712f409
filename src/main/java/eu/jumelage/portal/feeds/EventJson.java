package eu.jumelage.portal.feeds;

import eu.jumelage.portal.reading.ActivityRecord;
import eu.jumelage.portal.reading.Listed;
import eu.jumelage.portal.reading.ListedRun;
import eu.jumelage.portal.reading.PartnerRecord.Linked;
import eu.jumelage.portal.reading.Section;
import eu.jumelage.programme.saying.Plain;
import eu.jumelage.web.Language;
import eu.jumelage.web.Text;
import eu.jumelage.web.WebSettings;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** An activity as search engines read it: a schema.org Event in JSON-LD. */
public final class EventJson {

    private static final JsonMapper JSON = new JsonMapper();

    private final Listed activity;
    private final ActivityRecord record;
    private final Language language;
    private final Origin origin;

    private EventJson(Listed activity, ActivityRecord record, Language language, Origin origin) {
        this.activity = activity;
        this.record = record;
        this.language = language;
        this.origin = origin;
    }

    /**
     * What stands between {@code <script type="application/ld+json">} and its end; no character of it ends that early.
     *
     * <p>Nothing where no day, month or year is known: search engines know no event without a beginning.
     *
     * @param parts the public ones
     */
    public static String of(
            Listed activity, ActivityRecord record, List<Listed> parts, Language language, WebSettings settings) {
        return of(activity, record, parts, language, Origin.of(settings));
    }

    static String of(Listed activity, ActivityRecord record, List<Listed> parts, Language language, Origin origin) {
        ObjectNode event = new EventJson(activity, record, language, origin).whole(parts);
        return event.has("startDate") ? escaped(JSON.writeValueAsString(event)) : "";
    }

    static String escaped(String json) {
        return json.replace("<", "\\u003c")
                .replace(">", "\\u003e")
                .replace("&", "\\u0026")
                .replace("\u2028", "\\u2028")
                .replace("\u2029", "\\u2029");
    }

    private ObjectNode whole(List<Listed> parts) {
        ObjectNode event = JSON.createObjectNode().put("@context", "https://schema.org");
        List<EventRun> runs = runs(activity, record.history());
        event.put("@type", type()).put("name", Headline.unmarked(activity, language));
        activity.path(language)
                .map(origin::absolute)
                .ifPresent(page -> event.put("@id", page + "#event").put("url", page));
        said(activity.summary()).ifPresent(summary -> event.put("description", summary));
        Optional.ofNullable(activity.slugs().get(language.tag()))
                .map(slug -> origin.absolute(CardController.path("activity", language, slug)))
                .ifPresent(card -> event.putArray("image").add(card));
        EventRun.all(runs, event, page(activity), language);
        EventRun.within(activity.whole(), event);
        if (!record.spoken().isEmpty()) {
            var spoken = event.putArray("inLanguage");
            record.spoken().forEach(spoken::add);
        }
        organisers(event);
        performers(event);
        superEvents(event);
        subEvents(event, runs, parts);
        return event;
    }

    private String type() {
        return switch (activity.kind()) {
            case "exhibition" -> "ExhibitionEvent";
            case "festival" -> "Festival";
            case "concert" -> "MusicEvent";
            default -> "Event"; // kinds are the installation's own words, not ours
        };
    }

    private void organisers(ObjectNode event) {
        var organisers = record.organisations().stream()
                .filter(one -> one.role().equals("organiser"))
                .toList();
        if (organisers.isEmpty()) {
            return; // who did it is not known: it need not have been us
        }
        var all = event.putArray("organizer");
        for (var one : organisers) {
            ObjectNode organiser = all.addObject()
                    .put("@type", "Organization")
                    .put("name", Plain.line(one.name().string(language)));
            website(one.website()).ifPresent(website -> organiser.put("url", website));
        }
    }

    private void performers(ObjectNode event) {
        List<String> speakers = record.people().stream()
                .filter(person ->
                        person.role().equals("speaker") || person.role().equals("moderator"))
                .flatMap(person -> Stream.ofNullable(person.name()))
                .map(Plain::line)
                .toList();
        if (!speakers.isEmpty()) {
            var all = event.putArray("performer");
            speakers.forEach(name -> all.addObject().put("@type", "Person").put("name", name));
        }
    }

    private void superEvents(ObjectNode event) {
        var above = new ArrayList<ObjectNode>();
        Stream.ofNullable(record.parent())
                .map(parent -> linked("Event", parent))
                .forEach(above::add);
        Stream.ofNullable(record.series())
                .map(series -> linked("EventSeries", series))
                .forEach(above::add);
        if (!above.isEmpty()) {
            event.putArray("superEvent").addAll(above);
        }
    }

    private ObjectNode linked(String type, Linked linked) {
        ObjectNode node = JSON.createObjectNode()
                .put("@type", type)
                .put("name", Plain.line(linked.name().string(language)));
        String slug = linked.slugs().get(language.tag());
        if (slug != null) {
            Section.ofKind(linked.kind())
                    .ifPresent(section -> node.put("url", origin.absolute(section.path(language, slug))));
        }
        return node;
    }

    private void subEvents(ObjectNode event, List<EventRun> runs, List<Listed> parts) {
        var below = new ArrayList<ObjectNode>();
        if (runs.size() > 1) {
            for (EventRun run : runs) {
                below.add(sub(activity, List.of(run)));
            }
        }
        parts.forEach(part -> below.add(sub(part, runs(part, List.of()))));
        if (!below.isEmpty()) {
            event.putArray("subEvent").addAll(below);
        }
    }

    private ObjectNode sub(Listed of, List<EventRun> runs) {
        ObjectNode node = JSON.createObjectNode().put("@type", "Event").put("name", Headline.unmarked(of, language));
        of.path(language).map(origin::absolute).ifPresent(page -> node.put("url", page));
        EventRun.all(runs, node, page(of), language);
        return node;
    }

    private List<EventRun> runs(Listed of, List<ActivityRecord.Act> history) {
        return of.runs().stream()
                .map((ListedRun run) -> EventRun.of(run, history))
                .toList();
    }

    private String page(Listed of) {
        return origin.absolute(of.path(language).orElse("/"));
    }

    private Optional<String> said(@Nullable Text text) {
        return Optional.ofNullable(text).map(some -> Plain.lines(some.string(language)));
    }

    private static Optional<String> website(@Nullable String website) {
        return Optional.ofNullable(website).filter(Plain::isWeb);
    }
}
