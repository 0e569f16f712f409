package eu.jumelage.portal.search;

import static eu.jumelage.portal.search.Office.german;
import static eu.jumelage.web.Language.DUTCH;
import static eu.jumelage.web.Language.ENGLISH;
import static eu.jumelage.web.Language.FRENCH;
import static eu.jumelage.web.Language.GERMAN;
import static org.assertj.core.api.Assertions.assertThat;

import eu.jumelage.Running;
import eu.jumelage.partnerships.City;
import eu.jumelage.partnerships.PartialDate;
import eu.jumelage.partnerships.Publication;
import eu.jumelage.programme.Edition;
import eu.jumelage.programme.Series;
import eu.jumelage.programme.SeriesList;
import eu.jumelage.programme.Visibility;
import eu.jumelage.programme.Words;
import eu.jumelage.web.Language;
import eu.jumelage.web.Text;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.transaction.annotation.Transactional;

@Running
@Transactional
class SearchTest {

    private static final Instant NOW = Instant.parse("2026-10-01T10:00:00Z");
    private static final LocalDate DAY = LocalDate.of(2026, 11, 8);
    private static final List<Language> LANGUAGES = List.of(GERMAN, FRENCH, DUTCH, ENGLISH);

    @Autowired
    AutowireCapableBeanFactory beans;

    @Autowired
    Search search;

    @Autowired
    SearchIndex index;

    @Autowired
    SeriesList seriesList;

    Office office;
    City brussels;
    UUID partner;

    @BeforeEach
    void berlinHasAPartner() {
        office = beans.createBean(Office.class);
        office.opens();
        brussels = office.city(Map.of(FRENCH, "Bruxelles", DUTCH, "Brussel", GERMAN, "Brüssel", ENGLISH, "Brussels"));
        partner = office.partner(brussels);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Bruxelles", "Brussel", "Brüssel", "Bruessel", "brussels", "BRÜSSEL", "Brüs", "Brues"})
    void aPartnerIsFoundByAnyNameInEveryLanguage(String name) {
        UUID show = office.activity(german("Zwei Städte"), DAY, brussels.id());
        for (Language language : LANGUAGES) {
            SearchResult.Found found = found(name, language);
            assertThat(found.things()).extracting(Hit::id).containsExactly(partner);
            assertThat(found.activities()).extracting(Hit::id).containsExactly(show);
        }
        assertThat(found(name, GERMAN).things().getFirst().slugs()).containsEntry("de", "bruessel");
        assertThat(found(name, FRENCH).things().getFirst().title().string(FRENCH))
                .isEqualTo("Bruxelles");
    }

    @Test
    void aFrenchExonymFindsAChineseCity() {
        UUID beijing = office.partner(office.city(Map.of(FRENCH, "Pékin", GERMAN, "Peking", ENGLISH, "Beijing")));
        assertThat(all("Pekin", ENGLISH)).containsExactly(beijing);
    }

    @Test
    void anAliasFindsACity() {
        UUID bombay = office.partner(office.city(Map.of(ENGLISH, "Mumbai"), "Bombay"));
        assertThat(all("bombay", GERMAN)).containsExactly(bombay);
    }

    @ParameterizedTest
    @ValueSource(strings = {"BrusselDays", "brusselsdays", "BerlinDays"})
    void aSeriesIsFoundByItsNamesAndAliases(String name) {
        UUID series = days();
        for (Language language : LANGUAGES) {
            assertThat(found(name, language).things()).extracting(Hit::id).containsExactly(series);
        }
        seriesList.withdraw(series);
        assertThat(all(name, GERMAN)).doesNotContain(series);
    }

    @Test
    void anEditionIsFoundByTheAliasOfItsSeries() {
        UUID series = days();
        UUID edition = office.activity(
                german("Ein Fest"),
                DAY,
                details -> details.context(details.context().edition(new Edition(series, brussels.id(), 1))),
                brussels.id());
        assertThat(all("BrusselDays", DUTCH)).containsExactly(series, edition);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Abend „Zwiegespräch“", "Abend «Zwiegespräch»", "Abend “Zwiegespräch”", "Abend ‘Zwiegespräch’"})
    void aWordInQuotesIsFound(String title) {
        UUID evening = office.activity(german(title), DAY, brussels.id());
        assertThat(all("Zwiegespräch", GERMAN)).containsExactly(evening);
    }

    @Test
    void whatIsWithdrawnIsNeverFoundNorIsItsPart() {
        UUID visit = office.activity(german("Staatsbesuch"), DAY, brussels.id());
        UUID panel = office.part(visit, german("Mauerfall"), DAY);
        assertThat(all("Staatsbesuch", GERMAN)).containsExactly(visit);
        assertThat(all("Mauerfall", GERMAN)).containsExactly(panel);

        office.programme.withdraw(visit);

        assertThat(all("Staatsbesuch", GERMAN)).isEmpty();
        assertThat(all("Mauerfall", GERMAN)).isEmpty();
    }

    @Test
    void whatIsEmbargoedIsFoundFromItsMomentOnAndSoIsItsPart() {
        Instant embargo = NOW.plusSeconds(3600);
        UUID visit = office.activity(
                german("Staatsbesuch"),
                DAY,
                details -> details.visibility(new Visibility.EmbargoedUntil(embargo)),
                brussels.id());
        UUID panel = office.part(visit, german("Mauerfall"), DAY);
        assertThat(all("Mauerfall", GERMAN)).isEmpty();
        assertThat(all("Staatsbesuch", GERMAN)).isEmpty();
        assertThat(all("Mauerfall", GERMAN, embargo)).containsExactly(panel);
        assertThat(all("Staatsbesuch", GERMAN, embargo)).containsExactly(visit);
    }

    @Test
    void draftsAndInternalThingsAreNotFound() {
        office.activity(german("Geheimnis"), DAY, details -> details.visibility(Visibility.INTERNAL), brussels.id());
        office.partnerships.publish(partner, Publication.DRAFT);
        assertThat(all("Geheimnis", GERMAN)).isEmpty();
        assertThat(all("Brüssel", GERMAN)).isEmpty();
    }

    @Test
    void whatExistsInFrenchOnlyIsFoundByItsFrenchWordsOnTheGermanSide() {
        UUID show = office.activity(Text.of(FRENCH, "Une exposition d'été sur les métamorphoses"), DAY, brussels.id());
        for (String words : List.of("exposition", "Métamorphoses", "metamorphoses", "l'exposition", "ete")) {
            assertThat(all(words, GERMAN)).as(words).containsExactly(show);
        }
    }

    @Test
    void wordsBendByTheRulesOfTheirLanguage() {
        UUID show = office.activity(
                Text.of(GERMAN, Map.of(GERMAN, "Junge Künstlerinnen für Brüssel", ENGLISH, "Young artists")),
                DAY,
                brussels.id());
        for (String words : List.of(
                "Künstlerin",
                "kuenstlerinnen",
                "junger Künstlerinnen",
                "für Künstlerinnen",
                "Künstlerinnen Bruxelles")) {
            assertThat(all(words, GERMAN)).as(words).containsExactly(show);
        }
        assertThat(all("artist", ENGLISH)).containsExactly(show);
        assertThat(all("artists", GERMAN)).isEmpty();
    }

    @Test
    void aPhraseStandsTogetherAndAnExcludedWordDoesNotOccur() {
        UUID first = office.activity(german("Lange Nacht der Museen"), DAY, brussels.id());
        UUID other = office.activity(german("Museen am langen Abend der Nacht"), DAY.plusDays(1), brussels.id());
        assertThat(all("Nacht Museen", GERMAN)).containsExactly(first, other);
        assertThat(all("\"lange Nacht der Museen\"", GERMAN)).containsExactly(first);
        assertThat(all("Museen -der -\"langen Abend\"", GERMAN)).containsExactly(first);
    }

    @Test
    void aTitleStandsBeforeAMentionAndWhatComesBeforeWhatWas() {
        UUID mention = office.activity(
                german("Ein Abend"),
                DAY.plusYears(1),
                details -> details.words(
                        new Words(german("Ein Abend"), null, german("Danach ein *Glockenspiel* im Park."))),
                brussels.id());
        UUID old = office.activity(german("Glockenspiel"), DAY.minusYears(7), brussels.id());
        UUID young = office.activity(german("Glockenspiel"), DAY, brussels.id());
        assertThat(all("Glockenspiele", GERMAN)).containsExactly(young, old, mention);
    }

    @Test
    void pagesFollowEachOtherWithoutGapOrOverlap() {
        List<UUID> shows = IntStream.of(38, 39, 50, -1, -2, -300, -3000) // the next first, then the latest
                .mapToObj(days -> office.activity(
                        german("Glockenspiel"), LocalDate.of(2026, 10, 1).plusDays(days), brussels.id()))
                .toList();
        for (String words : List.of("Glockenspiel", "Glocken")) {
            SearchResult.Found first = (SearchResult.Found) search.find(words, GERMAN, NOW, 3, null);
            SearchResult.Found second = (SearchResult.Found) search.find(words, GERMAN, NOW, 3, first.next());
            SearchResult.Found third = (SearchResult.Found) search.find(words, GERMAN, NOW, 3, second.next());
            assertThat(Stream.of(first, second, third).flatMap(page -> page.activities().stream()))
                    .extracting(Hit::id)
                    .containsExactlyElementsOf(shows);
            assertThat(third.next()).isNull();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"Brusel", "Bruxeles", "Brüsel", "Konzerte Brusselss"})
    void whoMistypesIsShownWhatIsCalledSo(String name) {
        assertThat(search.find(name, GERMAN, NOW, 10, null))
                .isInstanceOfSatisfying(
                        SearchResult.Resembling.class,
                        resembling -> assertThat(resembling.things())
                                .extracting(Hit::id)
                                .containsExactly(partner));
    }

    @ParameterizedTest
    @CsvSource({
        "Glokenspiel, Glockenspiel",
        "Glockenspil im Park, Glockenspiel im Park",
        "Ausstelung, Ausstellung",
        "metamorfosen, Metamorphosen"
    })
    void aWordOfATitleOrAKindIsProposedToWhoMistypesIt(String typed, String meant) {
        office.activity(german("Glockenspiel im Park"), DAY, brussels.id());
        office.activity(german("„Metamorphosen“"), DAY, brussels.id());
        assertThat(spelling(typed)).hasValue(meant);
        assertThat(found(meant, GERMAN).activities()).isNotEmpty();
        index.all();
        assertThat(spelling(typed)).hasValue(meant);
    }

    @Test
    void aWordThatFindsNothingYetOrNoMoreIsNotProposed() {
        office.activity(
                german("Glockenspiel"),
                DAY,
                details -> details.visibility(new Visibility.EmbargoedUntil(NOW.plusSeconds(3600))),
                brussels.id());
        UUID withdrawn = office.activity(german("Staatsbesuch"), DAY, brussels.id());
        assertThat(spelling("Statsbesuch")).hasValue("Staatsbesuch");
        office.programme.withdraw(withdrawn);
        assertThat(spelling("Statsbesuch")).isEmpty();
        assertThat(spelling("Glokenspiel")).isEmpty();
    }

    private Optional<String> spelling(String typed) {
        return search.find(typed, GERMAN, NOW, 10, null) instanceof SearchResult.Resembling(var spelling, var _)
                ? Optional.ofNullable(spelling)
                : Optional.empty();
    }

    @Test
    void warsawIsFoundWithoutItsLetter() {
        UUID warsaw = office.partner(office.city(Map.of(GERMAN, "Warschau", ENGLISH, "Warsaw")));
        assertThat(search.find("Waschau", GERMAN, NOW, 10, null))
                .isInstanceOfSatisfying(
                        SearchResult.Resembling.class,
                        resembling -> assertThat(resembling.things())
                                .extracting(Hit::id)
                                .containsExactly(warsaw));
    }

    @Test
    void aRenamedCityIsFoundByItsNewNameWithAllItIsPartOf() {
        UUID show = office.activity(german("Zwei Städte"), DAY, brussels.id());
        office.cities.rename(
                brussels.id(), List.of(City.Name.of(GERMAN, "Neubrüssel", null)), LocalDate.of(2026, 1, 1));
        assertThat(all("Neubruessel", FRENCH)).containsExactly(partner, show);
        assertThat(all("Brüssel", GERMAN)).containsExactly(partner, show);
    }

    @Test
    void aNewLanguageCanBeSearched() {
        Language polish = new Language("pl");
        UUID show = office.activity(
                Text.of(GERMAN, Map.of(GERMAN, "Zwei Städte", polish, "Dwa miasta")), DAY, brussels.id());
        office.speaks(GERMAN, polish);
        assertThat(all("miasta", polish)).containsExactly(show);
        assertThat(all("Zwei", FRENCH)).isEmpty();
    }

    @Test
    void everythingIndexedAnewIsFoundAsBefore() {
        UUID series = days();
        UUID show = office.activity(german("Zwei Städte"), DAY, brussels.id());
        index.all();
        assertThat(all("Bruxelles", GERMAN)).containsExactlyInAnyOrder(partner, series, show);
        assertThat(all("Brusel", GERMAN)).containsExactly(partner);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", " ", "\"", "!&|()", "der die das", "für", "-Brüssel", "-\"x\" -y", "%", "_", "\\", ":*"})
    void whatAsksForNothingIsSaidSo(String words) {
        assertThat(search.find(words, GERMAN, NOW, 10, null)).isEqualTo(new SearchResult.NoWords());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "'; drop table portal.search_document; --",
                "Xyz':*",
                "xyz & | ! ( ) <-> qqq",
                "xyz:*ABCD",
                "100% _ \\' xyz\\",
                "\"xyz 'qqq\\\"",
                "xyz\u2028qqq \uD83D\uDE00 \u202Exyz",
                "http://xyz.example/qqq?a=b&c=d a@xyz.example /etc/qqq 1e400 -1.5e9",
                "xyz-qqq-'-\"-xyz",
                "ﬁ Ǆ İ ß xyz"
            })
    void nothingThatIsTypedBreaksIt(String words) {
        assertThat(search.find(words, GERMAN, NOW, 10, null)).isEqualTo(new SearchResult.Nothing());
        assertThat(found("Brüssel", GERMAN).things()).hasSize(1);
    }

    @Test
    void aSnippetIsShortAndHasNoMarks() {
        office.activity(
                german("Glockenspiel"),
                DAY,
                details -> details.words(new Words(
                        german("Glockenspiel"),
                        german("Ein **sehr** [langer](https://example.org) Abend. ".repeat(20)),
                        null)),
                brussels.id());
        Text.Said snippet = found("Glockenspiel", GERMAN)
                .activities()
                .getFirst()
                .snippet(FRENCH)
                .orElseThrow();
        assertThat(snippet.string()).startsWith("Ein sehr ").endsWith(" …").hasSizeLessThan(210);
        assertThat(snippet.language()).isEqualTo(GERMAN);
    }

    private UUID days() {
        var series = new Series(
                UUID.randomUUID(),
                german("BrusselsDays/BerlinDays"),
                null,
                null,
                eu.jumelage.programme.Publication.PUBLISHED,
                List.of(new Series.Host(brussels.id(), german("BrusselsDays"))),
                Set.of("BrusselDays"),
                List.of(new Series.Stage(Series.State.ACTIVE, PartialDate.parse("2000"), null)));
        seriesList.add(series);
        return series.id();
    }

    private SearchResult.Found found(String words, Language language) {
        return (SearchResult.Found) search.find(words, language, NOW, 10, null);
    }

    private List<UUID> all(String words, Language language) {
        return all(words, language, NOW);
    }

    private List<UUID> all(String words, Language language, Instant now) {
        return switch (search.find(words, language, now, 10, null)) {
            case SearchResult.Found(var things, var activities, var _) ->
                Stream.concat(things.stream(), activities.stream()).map(Hit::id).toList();
            case SearchResult.Resembling(var _, var things) ->
                things.stream().map(Hit::id).toList();
            case SearchResult.Nothing _, SearchResult.NoWords _ -> List.of();
        };
    }
}
