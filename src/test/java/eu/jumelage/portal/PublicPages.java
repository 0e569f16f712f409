package eu.jumelage.portal;

import static eu.jumelage.web.Language.DUTCH;
import static eu.jumelage.web.Language.ENGLISH;
import static eu.jumelage.web.Language.FRENCH;
import static eu.jumelage.web.Language.GERMAN;

import eu.jumelage.portal.reading.Section;
import eu.jumelage.programme.Details;
import eu.jumelage.programme.Participants;
import eu.jumelage.programme.Programme;
import eu.jumelage.programme.Run;
import eu.jumelage.programme.Visibility;
import eu.jumelage.programme.When;
import eu.jumelage.programme.Where;
import eu.jumelage.programme.Words;
import eu.jumelage.sample.SampleCity;
import eu.jumelage.web.Language;
import eu.jumelage.web.Text;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Every kind of public page, as the example city has it. */
public final class PublicPages {

    public static final List<Language> LANGUAGES = List.of(GERMAN, FRENCH, DUTCH, ENGLISH);

    private static final List<String> ACTIVITIES = List.of(
            "two-tables", // runs, pauses and runs again
            "concert-youth-orchestra", // cancelled
            "panel-housing", // postponed
            "workshop-green-roofs", // rescheduled twice
            "posters-2020", // postponed, rescheduled, held
            "prague-study-visit", // cancelled and revived
            "webinar-quiet-streets", // online
            "youth-exchange-radio", // moved online
            "police-exchange", // undated
            "vervoort-2019", // parts
            "vervoort-2019-panel", // a part
            "cafe-debat", // French only
            "berlindays-next", // an edition
            "los-angeles-film"); // far from home

    private static final List<Section> ALONE = List.of(
            Section.PARTNERS,
            Section.UPCOMING,
            Section.PAST,
            Section.SERIES,
            Section.PROJECTS,
            Section.NETWORKS,
            Section.DISRUPTIONS,
            Section.SEARCH,
            Section.BARRIER,
            Section.IMPRINT,
            Section.PRIVACY,
            Section.ACCESSIBILITY,
            Section.PLAIN_LANGUAGE,
            Section.SIGN_LANGUAGE);

    private final JdbcClient sql;
    private final UUID withdrawn;

    public PublicPages(JdbcClient sql, Programme programme) {
        this.sql = sql;
        this.withdrawn = withdrawn(programme);
    }

    /** One of them in one language. */
    public record Visited(String kind, Language language, String path, int status) {
        @Override
        public String toString() {
            return path;
        }
    }

    public List<Visited> all() {
        return LANGUAGES.stream().flatMap(language -> in(language).stream()).toList();
    }

    public List<Visited> in(Language language) {
        var pages = new ArrayList<Visited>();
        add(pages, "home", language, "/" + language + "/");
        ALONE.forEach(section -> add(pages, section.key(), language, section.path(language)));
        for (String partner : List.of("brussels", "tokyo", "moscow", "kyiv")) {
            add(pages, "partner " + partner, language, thing(Section.PARTNERS, language, "partnership", partner));
        }
        ACTIVITIES.forEach(
                key -> add(pages, "activity " + key, language, thing(Section.ACTIVITIES, language, "activity", key)));
        add(pages, "series", language, thing(Section.SERIES, language, "series", "brusselsdays-berlindays"));
        add(pages, "network", language, thing(Section.NETWORKS, language, "network", "eurocities"));
        add(pages, "disruption", language, thing(Section.DISRUPTIONS, language, "disruption", "covid-19"));
        add(pages, "project", language, Section.PROJECTS.path(language, anySlug("project", language)));
        String past = Section.PAST.path(language);
        add(pages, "past year", language, past + "/2019");
        add(
                pages,
                "past partner",
                language,
                past + "?partner=" + slug("partner", language, SampleCity.id("partnership", "brussels")));
        add(pages, "past cancelled", language, past + "?cancelled=only");
        add(pages, "past nothing", language, past + "/2019?cancelled=only");
        add(pages, "found", language, Section.SEARCH.path(language) + "?q=BrusselDays");
        add(pages, "resembling", language, Section.SEARCH.path(language) + "?q=Brusel");
        add(pages, "nothing found", language, Section.SEARCH.path(language) + "?q=xqzxqz");
        add(pages, "barrier about", language, Section.BARRIER.path(language) + "?page=%2Fde%2F");
        pages.add(new Visited("unknown", language, "/" + language + "/" + "nowhere", 404));
        pages.add(new Visited("withdrawn", language, activity(language, withdrawn), 410));
        return pages;
    }

    /** The page of an activity of which there is nothing but its id. */
    public String activity(Language language, UUID id) {
        return Section.ACTIVITIES.path(language, slug("activity", language, id));
    }

    private static void add(List<Visited> pages, String kind, Language language, String path) {
        pages.add(new Visited(kind, language, path, 200));
    }

    private String thing(Section section, Language language, String kind, String key) {
        return section.path(language, slug(section.kind(), language, SampleCity.id(kind, key)));
    }

    private String slug(String kind, Language language, UUID target) {
        return sql.sql("""
                select slug from web.address
                where kind = :kind and language = :language and target = :target and current""")
                .param("kind", kind)
                .param("language", language.tag())
                .param("target", target)
                .query(String.class)
                .single();
    }

    private String anySlug(String kind, Language language) {
        return sql.sql("""
                select slug from web.address where kind = :kind and language = :language and current
                order by target limit 1""")
                .param("kind", kind)
                .param("language", language.tag())
                .query(String.class)
                .single();
    }

    private static UUID withdrawn(Programme programme) {
        UUID id = UUID.randomUUID();
        var day = LocalDate.of(2018, 5, 9);
        var title = Text.of(GERMAN, "Ein zurückgezogener Empfang");
        programme.plan(
                id,
                Details.of("conference", Words.titled(title), Participants.partners(SampleCity.id("city", "brussels")))
                        .visibility(Visibility.PUBLIC),
                List.of(Run.planned(
                        UUID.randomUUID(), new When.Days(day, day, ZoneId.of("Europe/Berlin")), Where.somewhere())));
        programme.publish(id);
        programme.withdraw(id);
        return id;
    }
}
