package eu.jumelage.portal.feeds;

import eu.jumelage.news.NewsItem;
import eu.jumelage.news.NewsItem.Kind;
import eu.jumelage.news.Partner;
import eu.jumelage.news.PartnersNews;
import eu.jumelage.portal.reading.Latest;
import eu.jumelage.portal.reading.Listed;
import eu.jumelage.portal.reading.ListedPartner;
import eu.jumelage.portal.reading.ListedRun;
import eu.jumelage.portal.reading.Partners;
import eu.jumelage.programme.Course;
import eu.jumelage.programme.saying.Dates;
import eu.jumelage.programme.saying.Plain;
import eu.jumelage.web.Installation;
import eu.jumelage.web.Installations;
import eu.jumelage.web.Language;
import eu.jumelage.web.Text;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Tells what is new with a partner, of all that the public may know and nothing else. */
@Component
class WhatIsNew implements PartnersNews {

    private static final int MOST = 2000;

    private final Partners partners;
    private final Latest latest;
    private final Installations installations;
    private final InstantSource time;

    WhatIsNew(Partners partners, Latest latest, Installations installations, InstantSource time) {
        this.partners = partners;
        this.latest = latest;
        this.installations = installations;
        this.time = time;
    }

    @Override
    public Optional<Partner> partner(UUID partnership) {
        return partners.find(partnership)
                .filter(each -> !each.isFormer())
                .map(each ->
                        new Partner(each.name(), spoken().stream().collect(Collectors.toMap(one -> one, each::path))));
    }

    @Override
    public Map<UUID, String> known(UUID partnership) {
        List<Language> spoken = spoken();
        return activities(partnership)
                .collect(Collectors.toMap(
                        Listed::id, each -> ToldBefore.of(each, spoken).written()));
    }

    @Override
    public List<NewsItem> since(UUID partnership, Map<UUID, String> known, Language language) {
        Instant now = time.instant();
        return activities(partnership)
                .flatMap(each -> item(each, ToldBefore.read(known.get(each.id())), language, now).stream())
                .toList();
    }

    private Stream<Listed> activities(UUID partnership) {
        return partners.find(partnership).map(ListedPartner::city).stream()
                .flatMap(city -> latest.yearOf(city, time.instant(), MOST).stream());
    }

    private List<Language> spoken() {
        return installations.own().map(Installation::languages).orElse(List.of());
    }

    private static Optional<NewsItem> item(
            Listed activity, @Nullable ToldBefore before, Language language, Instant now) {
        ToldBefore after = ToldBefore.of(activity, List.of(language));
        return kind(activity, before, after, now)
                .map(kind -> new NewsItem(
                        kind,
                        Headline.unmarked(activity, language),
                        activity.path(language).orElse("/" + language + "/"),
                        kind == Kind.TOLD ? "" : when(activity, language, now),
                        kind == Kind.CHANGED && before != null ? before.formerly(after, language) : "",
                        kind == Kind.TOLD ? "" : Whereabouts.of(activity, activity.shown(now), language),
                        note(activity, kind, language)));
    }

    private static Optional<Kind> kind(Listed activity, @Nullable ToldBefore before, ToldBefore after, Instant now) {
        boolean ahead = activity.currentUntil().isAfter(now);
        if (activity.course() == Course.CANCELLED) {
            boolean told = before != null && before.course().equals(after.course());
            return told || before == null && !ahead ? Optional.empty() : Optional.of(Kind.CANCELLED);
        }
        if (after.recap() && (before == null || !before.recap())) {
            return Optional.of(Kind.TOLD);
        }
        if (!ahead) {
            return Optional.empty();
        }
        if (before == null) {
            return Optional.of(Kind.ANNOUNCED);
        }
        if (activity.course() == Course.POSTPONED && !before.course().equals(after.course())) {
            return Optional.of(Kind.POSTPONED);
        }
        return before.differs(after) ? Optional.of(Kind.CHANGED) : Optional.empty();
    }

    private static String when(Listed activity, Language language, Instant now) {
        ListedRun run = activity.shown(now);
        return Dates.full(run.when(), language);
    }

    /** Why, in the public's words; of what is new, what it is; of what is over, what came of it. */
    private static String note(Listed activity, Kind kind, Language language) {
        Text text = switch (kind) {
            case CANCELLED, POSTPONED, CHANGED -> reason(activity);
            case ANNOUNCED -> activity.summary();
            case TOLD -> outcome(activity);
        };
        return text == null ? "" : shortened(Plain.line(text.string(language)));
    }

    private static @Nullable Text reason(Listed activity) {
        Listed.News news = activity.news();
        return news == null ? null : news.reason();
    }

    /** Where only a recording or a number is known, what it was. */
    private static @Nullable Text outcome(Listed activity) {
        Listed.Outcome recap = activity.recap();
        return recap == null || recap.text() == null ? activity.summary() : recap.text();
    }

    private static String shortened(String line) {
        int end = line.length() <= 400 ? -1 : line.lastIndexOf(' ', 380);
        return end < 0 ? line : line.substring(0, end) + " …";
    }
}
