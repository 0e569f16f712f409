package eu.jumelage.sample.pages;

import eu.jumelage.office.StandingPages;
import eu.jumelage.partnerships.Cities;
import eu.jumelage.partnerships.City;
import eu.jumelage.web.Installation;
import eu.jumelage.web.Installations;
import eu.jumelage.web.Language;
import eu.jumelage.web.Text;
import eu.jumelage.web.Words;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Sets an installation up with nothing but its own city. */
@Component
class EmptyCity {
    private static final List<String> PAGES =
            List.of("imprint", "privacy", "accessibility", "plain-language", "sign-language");

    private final Installations installations;
    private final Cities cities;
    private final StandingPages pages;

    EmptyCity(Installations installations, Cities cities, StandingPages pages) {
        this.installations = installations;
        this.cities = cities;
        this.pages = pages;
    }

    /** @param form one without problems */
    @Transactional
    public void found(CityForm form) {
        Language own = new Language(form.given("own"));
        List<Language> spoken = form.spoken().stream().map(Language::new).toList();
        installations.setUp(new Installation(
                Text.of(own, form.given("title")), Text.of(own, form.given("office")), spoken, form.given("email")));
        cities.register(new City(
                UUID.randomUUID(),
                City.Kind.MUNICIPALITY,
                form.given("country").toUpperCase(Locale.ROOT),
                ZoneId.of(form.given("zone")),
                new City.Position(form.degrees("latitude"), form.degrees("longitude")),
                List.of(own),
                null,
                true,
                List.of(City.Name.of(own, form.given("name"), null)),
                Set.of(),
                List.of(),
                null));
        for (String page : PAGES) {
            pages.put(
                    page,
                    said(spoken, words -> words.say("nav." + page)),
                    said(spoken, words -> words.say("setup.page")));
        }
    }

    private static Text said(List<Language> spoken, Function<Words, String> words) {
        var strings = new TreeMap<Language, String>();
        spoken.forEach(language -> strings.put(language, words.apply(Words.in(language))));
        return Text.of(spoken.getFirst(), strings);
    }
}
