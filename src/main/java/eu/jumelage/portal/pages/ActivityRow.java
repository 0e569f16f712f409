package eu.jumelage.portal.pages;

import eu.jumelage.portal.reading.CityName;
import eu.jumelage.portal.reading.Listed;
import eu.jumelage.portal.reading.ListedRun;
import eu.jumelage.programme.Standing;
import eu.jumelage.programme.Step;
import eu.jumelage.programme.When;
import eu.jumelage.programme.saying.Dates;
import eu.jumelage.web.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** An activity's line in a list, in the words of its page. */
public record ActivityRow(Listed activity, Frame frame) {
    private static final List<Step.Kind> NEWS = List.of(
            Step.Kind.RESCHEDULE,
            Step.Kind.REVIVE,
            Step.Kind.MOVE_ONLINE,
            Step.Kind.MOVE_ON_SITE,
            Step.Kind.CHANGE_PLACE);

    static List<ActivityRow> of(List<Listed> activities, Frame frame) {
        return activities.stream().map(one -> new ActivityRow(one, frame)).toList();
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
        Optional<When> whole = whole();
        if (whole.isPresent()) {
            return DateBlock.within(whole.get(), frame.language());
        }
        boolean struck = standing() instanceof Standing.Cancelled || standing() instanceof Standing.Postponed;
        When when = run().when();
        DateBlock drawn = DateBlock.of(when, frame.language(), struck);
        DateBlock block = frame.isOnOtherClock(when) ? drawn.onClock(frame.clock(when)) : drawn;
        return moved().map(was -> block.insteadOf(Dates.days(was, frame.language())))
                .orElse(block);
    }

    /** The time of what it is a part of, where its own day is not known. */
    private Optional<When> whole() {
        return Optional.ofNullable(activity.whole())
                .map(Listed.Whole::when)
                .filter(when -> run().when() instanceof When.Unknown && !(when instanceof When.Unknown));
    }

    /** When it was to be, as long as it is news that it is at another time. */
    private Optional<When> moved() {
        return isAhead() ? activity.before(run()) : Optional.empty();
    }

    /** What was done to it last, as long as it is news: "reschedule", "move-online"; a new date before a new place. */
    public Optional<String> news() {
        var news = activity.news();
        if (news == null || !isAhead()) {
            return Optional.empty();
        }
        return NEWS.stream().filter(news.steps()::contains).findFirst().map(Step.Kind::key);
    }

    private boolean isAhead() {
        return switch (standing()) {
            case Standing.Ahead _, Standing.Between _ -> true;
            case Standing.Running _,
                    Standing.Postponed _,
                    Standing.Cancelled _,
                    Standing.PresumedHeld _,
                    Standing.Held _,
                    Standing.Undated _ -> false;
        };
    }

    /** In words; "on one of these days" where only the days of the whole are known. */
    public String when(When when) {
        return whole().map(days -> Dates.full(days, frame.language()) + ", " + frame.say("date.one-of"))
                .orElseGet(() -> Dates.full(when, frame.language()));
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
        return activity.city(run).map(frame::string).map(city -> {
            var place = run.place();
            String name = place == null || cityOnly ? city : frame.string(place.name());
            return name.contains(city) ? name : name + ", " + city;
        });
    }

    /** "auf Französisch", where that is not the language of the page. */
    public Optional<String> otherLanguage() {
        return title().language().equals(frame.language())
                ? Optional.empty()
                : Optional.of(frame.say("text.in", frame.name(title().language())));
    }

    /** Whether its title alone does not say all that a list says of it. */
    public boolean hasChips() {
        return label().isNews()
                || news().isPresent()
                || isOnline()
                || activity.example()
                || otherLanguage().isPresent();
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
