package eu.jumelage.portal.pages;

import eu.jumelage.portal.reading.Filter;
import eu.jumelage.portal.reading.Listed;
import eu.jumelage.portal.reading.ListedPartner;
import eu.jumelage.portal.reading.Listings;
import eu.jumelage.portal.reading.Moment;
import eu.jumelage.portal.reading.PageKey;
import eu.jumelage.portal.reading.Partners;
import eu.jumelage.portal.reading.Retrospect;
import eu.jumelage.portal.reading.Section;
import eu.jumelage.portal.reading.Vocabulary;
import eu.jumelage.portal.reading.Vocabulary.Choice;
import eu.jumelage.programme.saying.Dates;
import eu.jumelage.web.Addresses;
import eu.jumelage.web.Language;
import eu.jumelage.web.Words;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes home, Aktuelles and Rückblick. */
@Component
class ListPages {
    private static final int ON_A_PAGE = 25;
    private static final int ON_HOME = 4;

    private final Listings listings;
    private final Retrospect retrospect;
    private final Partners partners;
    private final Addresses addresses;
    private final PartnerPages partnerPages;
    private final Vocabulary vocabulary;
    private final Frames frames;

    ListPages(
            Listings listings,
            Retrospect retrospect,
            Partners partners,
            Addresses addresses,
            PartnerPages partnerPages,
            Vocabulary vocabulary,
            Frames frames) {
        this.listings = listings;
        this.retrospect = retrospect;
        this.partners = partners;
        this.addresses = addresses;
        this.partnerPages = partnerPages;
        this.vocabulary = vocabulary;
        this.frames = frames;
    }

    HomePage home(Moment moment, Language language) {
        var installation = moment.installation();
        Frame bare = frames.around(
                moment,
                language,
                null,
                installation.title().string(language),
                Words.in(language).say("about.home", moment.home().name().string(language)),
                each -> "/" + each + "/");
        Frame frame = Frames.with(bare, Frames.feeds(Section.UPCOMING.path(language), bare.say("nav.upcoming")));
        var present = partners.choices(language, PartnerPages.MANY);
        int count = present.isEmpty() ? partners.count(language, false) : present.size();
        var next = new ArrayList<>(listings.begun(moment.now(), ON_HOME / 2));
        next.addAll(listings.coming(moment.now(), null, ON_HOME - next.size() + 1));
        return new HomePage(
                frame,
                count > present.size() ? null : Maps.of(moment, present, language),
                count,
                present,
                ActivityRow.of(next, frame),
                ActivityRow.of(recaps(moment), frame),
                partnerPages.anniversaries(moment, language));
    }

    private List<Listed> recaps(Moment moment) {
        var held = new Filter(null, null, null, null, false);
        return retrospect.past(moment.now(), held, null, ON_HOME - 1);
    }

    UpcomingPage upcoming(Moment moment, Language language, @Nullable PageKey after) {
        String rest = after == null ? "" : "?after=" + after;
        Frame bare = frames.around(moment, language, Section.UPCOMING, rest);
        Frame frame = Frames.with(bare, Frames.feeds(Section.UPCOMING.path(language), bare.title()));
        var found = listings.coming(moment.now(), after, ON_A_PAGE + 1);
        var shown = found.subList(0, Math.min(ON_A_PAGE, found.size()));
        var months = new LinkedHashMap<String, List<ActivityRow>>();
        for (ActivityRow row : ActivityRow.of(shown, frame)) {
            months.computeIfAbsent(month(row, language), _ -> new ArrayList<>()).add(row);
        }
        boolean first = after == null;
        return new UpcomingPage(
                frame,
                first ? ActivityRow.of(listings.begun(moment.now(), ON_A_PAGE), frame) : List.of(),
                months.entrySet().stream()
                        .map(m -> new UpcomingPage.Month(m.getKey(), m.getValue()))
                        .toList(),
                first ? ActivityRow.of(listings.postponed(moment.now(), ON_A_PAGE), frame) : List.of(),
                first,
                found.size() > ON_A_PAGE
                        ? Section.UPCOMING.path(language) + "?after="
                                + PageKey.of(
                                        Optional.ofNullable(shown.getLast().startsAt()),
                                        shown.getLast().id())
                        : null);
    }

    /** By the start of the whole, as the list is ordered. */
    private static String month(ActivityRow row, Language language) {
        var start = row.activity().startsAt();
        if (start == null) {
            return row.frame().say("date.unknown");
        }
        LocalDate day = LocalDate.ofInstant(start, row.run().when().zone());
        String month = Dates.days(day, day, language, "yMMMM");
        return month.substring(0, 1).toUpperCase(Locale.ROOT) + month.substring(1); // it is a heading
    }

    /** With the slug of the partner whose name was typed; empty where none is called so. */
    Optional<Filter> named(Language language, Filter filter) {
        return filter.partner() == null
                ? Optional.of(filter)
                : addresses
                        .called(Section.PARTNERS.kind(), language, filter.partner())
                        .map(found -> filter.of(found.slug()));
    }

    /** Empty where the filter names what there is not. */
    Optional<PastPage> past(Moment moment, Language language, Filter filter, @Nullable PageKey before) {
        Optional<ListedPartner> chosen = filter.partner() == null
                ? Optional.empty()
                : addresses
                        .find(Section.PARTNERS.kind(), language, filter.partner())
                        .filter(Addresses.Found::current)
                        .flatMap(found -> partners.find(found.target()));
        var fields = vocabulary.fields(language);
        var kinds = vocabulary.kinds(language);
        Integer year = filter.year();
        var years = retrospect.years(moment.now());
        if (year != null && !years.contains(year) && year != moment.today().getYear()) {
            return Optional.empty(); // nothing was then, and nothing will have been
        }
        if (filter.partner() != null && chosen.isEmpty()
                || !has(fields, filter.field())
                || !has(kinds, filter.kind())) {
            return Optional.empty();
        }
        String kind = filter.kind();
        List<Listed> found;
        if (chosen.isPresent()) {
            found = retrospect.pastOf(chosen.get().city(), moment.now(), filter, before, ON_A_PAGE + 1);
        } else if (kind != null) {
            found = retrospect.pastOfKind(kind, moment.now(), filter, before, ON_A_PAGE + 1);
        } else {
            found = retrospect.past(moment.now(), filter, before, ON_A_PAGE + 1);
        }
        return Optional.of(page(moment, language, filter, before, found, chosen.orElse(null), fields, kinds, years));
    }

    private PastPage page(
            Moment moment,
            Language language,
            Filter filter,
            @Nullable PageKey before,
            List<Listed> found,
            @Nullable ListedPartner chosen,
            List<Choice> fields,
            List<Choice> kinds,
            List<Integer> years) {
        Frame frame = frames.around(moment, language, Section.PAST, rest(filter, before));
        if (filter.year() != null) {
            frame = titled(frame, frame.say("past.year", String.valueOf(filter.year())), filter, before, chosen);
        } else {
            frame = titled(frame, frame.title(), filter, before, chosen);
        }
        var shown = found.subList(0, Math.min(ON_A_PAGE, found.size()));
        var groups = new LinkedHashMap<String, List<ActivityRow>>();
        for (ActivityRow row : ActivityRow.of(shown, frame)) {
            String undated = frame.say("past.undated");
            groups.computeIfAbsent(row.activity().overIn().map(String::valueOf).orElse(undated), _ -> new ArrayList<>())
                    .add(row);
        }
        String earlier = found.size() > ON_A_PAGE
                ? Section.PAST.path(language)
                        + rest(
                                filter,
                                PageKey.of(
                                        shown.getLast().over(), shown.getLast().id()))
                : null;
        return new PastPage(
                frame,
                filter,
                groups.entrySet().stream()
                        .map(y -> new PastPage.Year(y.getKey(), y.getValue()))
                        .toList(),
                years,
                partners.choices(language, PartnerPages.MANY),
                chosen,
                fields,
                kinds,
                earlier);
    }

    /** The partner's slug is another one in every language. */
    private static Frame titled(
            Frame frame, String title, Filter filter, @Nullable PageKey before, @Nullable ListedPartner chosen) {
        var paths = new LinkedHashMap<Language, String>();
        for (Language each : frame.languages()) {
            String slug = chosen == null ? null : chosen.slugs().getOrDefault(each.tag(), "");
            paths.put(each, Section.PAST.path(each) + rest(filter.of(slug), before));
        }
        return new Frame(
                frame.moment(),
                frame.language(),
                frame.section(),
                title,
                frame.description(),
                frame.path(),
                paths,
                frame.untranslated(),
                frame.feeds(),
                frame.image(),
                filter.isOpen() ? frame.path() : null,
                frame.origin());
    }

    private static String rest(Filter filter, @Nullable PageKey before) {
        return (filter.year() == null ? "" : "/" + filter.year()) + filter.query(before);
    }

    private static boolean has(List<Choice> choices, @Nullable String key) {
        return key == null || choices.stream().anyMatch(choice -> choice.key().equals(key));
    }
}
