package eu.jumelage.portal.pages;

import eu.jumelage.participation.Admission;
import eu.jumelage.participation.Participation;
import eu.jumelage.portal.feeds.EventJson;
import eu.jumelage.portal.reading.ActivityRecord;
import eu.jumelage.portal.reading.ActivityRecords;
import eu.jumelage.portal.reading.Listed;
import eu.jumelage.portal.reading.Listings;
import eu.jumelage.portal.reading.Moment;
import eu.jumelage.portal.reading.Section;
import eu.jumelage.programme.Course;
import eu.jumelage.programme.When;
import eu.jumelage.web.Answer;
import eu.jumelage.web.ErrorPage;
import eu.jumelage.web.Language;
import eu.jumelage.web.WebSettings;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes the page of an activity, or says that it was withdrawn. */
@Component
class ActivityPages {
    private final ActivityRecords records;
    private final Listings listings;
    private final Participation participation;
    private final Frames frames;
    private final PlaceNames places;
    private final WebSettings settings;

    ActivityPages(
            ActivityRecords records,
            Listings listings,
            Participation participation,
            Frames frames,
            PlaceNames places,
            WebSettings settings) {
        this.places = places;
        this.records = records;
        this.listings = listings;
        this.participation = participation;
        this.frames = frames;
        this.settings = settings;
    }

    Answer one(Moment moment, Language language, UUID id) {
        return switch (records.find(id, moment.now())) {
            case ActivityRecords.Found.Shown(var activity) -> page(moment, language, activity);
            case ActivityRecords.Found.Withdrawn _ -> ErrorPage.of(language, 410);
            case ActivityRecords.Found.Unknown _ -> ErrorPage.of(language, 404);
        };
    }

    private ActivityPage page(Moment moment, Language language, Listed activity) {
        Frame frame = frames.around(
                moment,
                language,
                section(moment, activity),
                activity.title(),
                activity.summary(),
                activity.slugs(),
                null);
        ActivityRecord details = records.of(activity.id(), moment.now());
        Frame own = new Frame(
                moment,
                language,
                frame.section(),
                frame.title(),
                frame.description(),
                activity.path(language).orElseThrow(),
                paths(frame, activity),
                frame.untranslated(),
                frame.feeds(),
                "/cards/activity/" + language + "/" + activity.slugs().getOrDefault(language.tag(), "") + ".png",
                canonical(activity, language),
                frame.origin());
        var row = new ActivityRow(activity, own);
        List<Listed> parts = listings.parts(activity.id(), moment.now());
        return new ActivityPage(
                own,
                row,
                details,
                places.of(details.history()),
                ActivityRow.of(parts, own),
                EventJson.of(activity, details, parts, language, settings),
                signUps(activity, own),
                isToCome(activity, moment) ? own.path() + ".ics" : null);
    }

    private List<SignUp> signUps(Listed activity, Frame frame) {
        String form = frame.path() + "/" + frame.say("path.registration");
        List<Admission> all = participation.of(activity.id());
        return all.stream()
                .flatMap(each -> SignUp.of(
                        each, participation.openness(each), frame, all.size() == 1 ? form : form + "?for=" + each.id())
                        .stream())
                .toList();
    }

    /** Whether a calendar has something to keep of it: nobody enters what is over or called off. */
    private static boolean isToCome(Listed activity, Moment moment) {
        return activity.runs().stream()
                .filter(run -> run.when() instanceof When.Timed || run.when() instanceof When.Days)
                .anyMatch(run ->
                        run.run().course() == Course.PLANNED && !run.when().isOver(moment.now()));
    }

    private static Map<Language, String> paths(Frame frame, Listed activity) {
        var paths = new LinkedHashMap<Language, String>();
        frame.languages().forEach(each -> paths.put(each, activity.path(each).orElseThrow()));
        return paths;
    }

    private static @Nullable String canonical(Listed activity, Language language) {
        return activity.path(activity.title().in(language).language()).orElse(null);
    }

    /** Which area of the menu it is in today. */
    private static Section section(Moment moment, Listed activity) {
        return activity.currentUntil().isAfter(moment.now()) ? Section.UPCOMING : Section.PAST;
    }
}
