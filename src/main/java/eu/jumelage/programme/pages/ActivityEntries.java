package eu.jumelage.programme.pages;

import eu.jumelage.office.editing.Entries;
import eu.jumelage.office.editing.Reading;
import eu.jumelage.programme.Activity;
import eu.jumelage.programme.Attending;
import eu.jumelage.programme.Context;
import eu.jumelage.programme.Details;
import eu.jumelage.programme.Link;
import eu.jumelage.programme.Participants;
import eu.jumelage.programme.Run;
import eu.jumelage.programme.Visibility;
import eu.jumelage.web.Text;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** An activity as its form shows it. */
final class ActivityEntries {

    private final Map<String, String> typed = new HashMap<>();

    private ActivityEntries() {}

    /** @param zone in which the end of an embargo is shown */
    static Entries of(Activity activity, ZoneId zone) {
        var entries = new ActivityEntries();
        entries.details(activity, zone);
        int number = 0;
        for (Run run : activity.runs()) {
            entries.typed.putAll(RunReading.typed("run." + number++, run).typed());
        }
        return Entries.of(entries.typed);
    }

    private void details(Activity activity, ZoneId zone) {
        Details details = activity.details();
        put("parent", activity.parent());
        put("kind", details.kind());
        text("title", details.words().title());
        text("summary", details.words().summary());
        text("text", details.words().text());
        participants(details.participants());
        attending(details.attending());
        context(details.context());
        visibility(details.visibility(), zone);
        put("example", details.example() ? "on" : null);
    }

    private void participants(Participants participants) {
        int number = 0;
        for (Participants.City city : participants.cities()) {
            String row = "city." + number++;
            put(row + ".id", city.city());
            put(row + ".role", city.role().key());
        }
        participants.networks().forEach(network -> put("network." + network, "on"));
        number = 0;
        for (Participants.Organisation one : participants.organisations()) {
            String row = "organisation." + number++;
            put(row + ".id", one.organisation());
            put(row + ".role", one.role().key());
        }
        number = 0;
        for (Participants.Person person : participants.people()) {
            String row = "person." + number++;
            put(row + ".id", person.person());
            put(row + ".role", person.role().key());
            text(row + ".office", person.officeHeld());
            put(row + ".city", person.city());
        }
    }

    private void attending(Attending attending) {
        attending.audiences().forEach(audience -> put("audience." + audience.key(), "on"));
        attending.spoken().forEach(language -> put("spoken." + language, "on"));
        text("admission", attending.admission());
        text("hours", attending.openingHours());
        put("tickets", attending.tickets());
        text("accessibility", attending.accessibility());
    }

    private void context(Context context) {
        context.fields().forEach(field -> put("field." + field, "on"));
        if (context.edition() != null) {
            put("edition.series", context.edition().series());
            put("edition.by", context.edition().presentedBy());
            put("edition.number", context.edition().number());
        }
        put("project", context.project());
        put("picture", context.picture());
        put("file", context.fileReference());
        int number = 0;
        for (Link link : context.links()) {
            String row = "link." + number++;
            put(row + ".address", link.address());
            text(row + ".label", link.label());
        }
    }

    private void visibility(Visibility visibility, ZoneId zone) {
        put("visibility", visibility.key());
        if (visibility instanceof Visibility.EmbargoedUntil(var moment)) {
            ZonedDateTime local = moment.atZone(zone);
            put("embargo", local.toLocalDate());
            put("embargo-time", local.toLocalTime());
        }
    }

    private void put(String key, @Nullable Object value) {
        if (value != null) {
            typed.put(key, value.toString());
        }
    }

    private void text(String key, @Nullable Text text) {
        typed.putAll(Reading.typed(key, text).typed());
    }
}
