package eu.jumelage.portal.pages;

import eu.jumelage.portal.reading.CityName;
import eu.jumelage.portal.reading.Listed;
import eu.jumelage.portal.reading.ListedRun;
import eu.jumelage.programme.Standing;
import eu.jumelage.programme.When;
import eu.jumelage.web.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * An activity's line in a list, in the words of its page.
 *
 * @param whole the time of what it is a part of, for parts whose own day is not known; null for what is no part
 */
public record ActivityRow(
        Listed activity, Frame frame, @Nullable When whole) {

    static List<ActivityRow> of(List<Listed> activities, Frame frame) {
        return activities.stream().map(one -> new ActivityRow(one, frame, null)).toList();
    }

    static List<ActivityRow> parts(List<Listed> parts, Frame frame, When whole) {
        return parts.stream().map(one -> new ActivityRow(one, frame, whole)).toList();
    }

    public Text.Said title() {
        return activity.title().in(frame.language());
    }

    public String path() {
        return activity.path(frame.language()).orElse("#");
    }

    public Standing standing() {
        return activity.standing(frame.moment().now());
    }

    public StandingLabel label() {
        return StandingLabel.of(standing());
    }

    public ListedRun run() {
        return activity.shown(frame.moment().now());
    }

    public DateBlock date() {
        if (whole != null && isUndatedWithin(whole)) {
            return DateBlock.within(whole, frame.language());
        }
        boolean struck = standing() instanceof Standing.Cancelled || standing() instanceof Standing.Postponed;
        return DateBlock.of(run().when(), frame.language(), struck);
    }

    private boolean isUndatedWithin(When whole) {
        return run().when() instanceof When.Unknown && !(whole instanceof When.Unknown);
    }

    /** In words; "on one of these days" where only the days of the whole are known. */
    public String when(When when) {
        String known = Dates.full(when, frame.language());
        return whole != null && isUndatedWithin(whole)
                ? Dates.full(whole, frame.language()) + ", " + frame.say("date.one-of")
                : known;
    }

    public boolean isOnline() {
        return run().isOnline() && !(standing() instanceof Standing.Cancelled);
    }

    public String kind() {
        return frame.string(activity.kindName());
    }

    /** "Brüssel, Prag": everyone but home, who is always there. */
    public String partners() {
        return activity.cities().stream()
                .filter(city -> !city.home())
                .map(CityName::name)
                .map(frame::string)
                .collect(Collectors.joining(", "));
    }

    /** "Bozar, Brüssel"; several runs name the cities they go through. */
    public String place() {
        var places = new ArrayList<String>();
        for (ListedRun run : activity.runs()) {
            place(run, activity.runs().size() > 1)
                    .filter(p -> !places.contains(p))
                    .ifPresent(places::add);
        }
        return String.join(" · ", places);
    }

    private Optional<String> place(ListedRun run, boolean cityOnly) {
        return Optional.ofNullable(run.place()).map(place -> {
            String city = frame.string(place.city());
            String name = frame.string(place.name());
            return cityOnly || name.contains(city) ? cityOnly ? city : name : name + ", " + city;
        });
    }

    public Optional<Text.Said> summary() {
        return Optional.ofNullable(activity.summary()).map(text -> text.in(frame.language()));
    }

    /** "124 Teilnehmende", where it was counted. */
    public Optional<String> people() {
        return Optional.ofNullable(activity.recap())
                .map(Listed.Outcome::people)
                .map(people -> frame.say("recap.people", people));
    }
}
