package eu.jumelage.participation;

import eu.jumelage.mail.Message.Block;
import eu.jumelage.partnerships.Cities;
import eu.jumelage.partnerships.City;
import eu.jumelage.programme.Activity;
import eu.jumelage.programme.Attendance;
import eu.jumelage.programme.Place;
import eu.jumelage.programme.Places;
import eu.jumelage.programme.Programme;
import eu.jumelage.programme.Run;
import eu.jumelage.programme.When;
import eu.jumelage.programme.Where;
import eu.jumelage.programme.saying.Dates;
import eu.jumelage.programme.saying.Plain;
import eu.jumelage.web.Addresses;
import eu.jumelage.web.Language;
import eu.jumelage.web.WebSettings;
import eu.jumelage.web.Words;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Says in words what somebody signs up for: title, time, place, addresses. */
@Component
@Transactional(propagation = Propagation.SUPPORTS)
public class Occasions {

    private final Places places;
    private final Cities cities;
    private final Addresses addresses;
    private final WebSettings settings;

    Occasions(Places places, Cities cities, Addresses addresses, WebSettings settings) {
        this.places = places;
        this.cities = cities;
        this.addresses = addresses;
        this.settings = settings;
    }

    /** What was invented says so. */
    public String title(Activity activity, Language language) {
        String title = Plain.line(activity.details().words().title().string(language));
        return activity.details().example() ? Words.in(language).say("feed.example", title) : title;
    }

    /** In the time of its place, and whose that is where it is another than home's. */
    public String when(When when, Language language) {
        return Dates.full(when, language, home());
    }

    /** Until when, in the time of home. */
    String until(Instant end, Language language) {
        return Dates.until(end.atZone(home()), language);
    }

    /** "Rotes Rathaus, Rathausstraße 15, Berlin"; "Online"; both; or nothing where it is not known. */
    public String where(Where where, Language language) {
        var parts = new ArrayList<String>();
        Optional.ofNullable(where.place())
                .flatMap(places::find)
                .map(place -> name(place, language))
                .ifPresent(parts::add);
        if (where.attendance() != Attendance.ON_SITE) {
            parts.add(Words.in(language).say("feed.online"));
        }
        return String.join(" · ", parts);
    }

    private String name(Place place, Language language) {
        var parts = new ArrayList<String>();
        parts.add(Plain.line(place.name().string(language)));
        Optional.ofNullable(place.street()).map(Plain::line).ifPresent(parts::add);
        cities.find(place.city())
                .map(city -> city.latestName().string(language))
                .filter(city -> !parts.contains(city))
                .ifPresent(parts::add);
        return String.join(", ", parts);
    }

    /** The absolute address of its page. */
    public Optional<String> page(Activity activity, Language language) {
        return Optional.ofNullable(
                        addresses.of(Programme.ADDRESS, activity.id()).get(language))
                .map(slug -> settings.absolute(
                        "/" + language + "/" + Words.in(language).say("path.activities") + "/" + slug));
    }

    /** The absolute address of its form. */
    public Optional<String> form(Activity activity, Language language) {
        return page(activity, language)
                .map(page -> page + "/" + Words.in(language).say("path.registration"));
    }

    /** The same, with the secret of a link of invitation. */
    public Optional<String> invitation(Activity activity, Language language, String secret) {
        return form(activity, language).map(form -> form + "?invitation=" + secret);
    }

    /** The absolute address of somebody's own page. */
    String own(String secret, Language language) {
        return settings.absolute(path(secret, language));
    }

    /** "/de/anmeldung/…" */
    public static String path(String secret, Language language) {
        return "/" + language + "/" + Words.in(language).say("path.registration") + "/" + secret;
    }

    /** When and where, of every run that the person signed up for. */
    List<Block> facts(Held held) {
        return facts(
                held,
                Openness.runs(held.admission(), held.activity()),
                null,
                held.admission().telling().joinLink());
    }

    /** The same, and before it what it was, where that is another. */
    List<Block> facts(Held held, Told before) {
        return facts(
                held,
                Openness.runs(held.admission(), held.activity()),
                before,
                held.admission().telling().joinLink());
    }

    /** Of one of them only, whose own link is told where the form has none. */
    List<Block> facts(Held held, Run run) {
        String join = held.admission().telling().joinLink();
        boolean online = run.where().attendance() != Attendance.ON_SITE;
        return facts(
                held, List.of(run), null, online && join == null ? run.where().link() : join);
    }

    private List<Block> facts(Held held, List<Run> runs, @Nullable Told before, @Nullable String join) {
        Language language = held.registration().entry().language();
        Words words = Words.in(language);
        var facts = new ArrayList<Block>();
        for (var run : runs) {
            Told.Point was = before == null ? null : before.of(run.id()).orElse(null);
            add(
                    facts,
                    words.say("registration.when"),
                    words.say("registration.mail.was"),
                    when(run.when(), language),
                    was == null ? null : when(was.when(), language));
            add(
                    facts,
                    words.say("registration.where"),
                    words.say("registration.mail.was"),
                    where(run.where(), language),
                    was == null ? null : where(was.where(), language));
        }
        if (join != null && held.registration().isConfirmed()) {
            facts.add(Block.fact(words.say("registration.join"), join));
        }
        if (held.registration().size() > 1) {
            facts.add(Block.fact(
                    words.say("registration.size"),
                    String.valueOf(held.registration().size())));
        }
        return facts;
    }

    private static void add(List<Block> facts, String label, String former, String now, @Nullable String was) {
        if (was != null && !was.isEmpty() && !was.equals(now)) {
            facts.add(Block.former(former, was));
        }
        if (!now.isEmpty()) {
            facts.add(Block.fact(label, now));
        }
    }

    private ZoneId home() {
        return cities.home().map(City::zone).orElse(ZoneOffset.UTC);
    }
}
