package eu.jumelage.programme.pages;

import static org.assertj.core.api.Assertions.assertThat;

import eu.jumelage.InBerlin;
import eu.jumelage.office.editing.Editable;
import eu.jumelage.office.editing.Editable.Row;
import eu.jumelage.office.editing.Editables;
import eu.jumelage.office.editing.Listed;
import eu.jumelage.office.editing.Looking;
import eu.jumelage.web.Language;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The office finds activities among many: in an order that says something, narrowed, and however they are spelt. */
@InBerlin
class ActivityListTest {

    @Autowired
    Editables editables;

    @Autowired
    JdbcClient sql;

    Editable activities;

    @BeforeEach
    void find() {
        activities = editables.of("activity").orElseThrow();
    }

    @Test
    void whatIsToComeStandsFirstAndThenWhatIsOverBackwards() {
        List<UUID> expected = sql.sql("""
                select a.id from programme.activity a
                order by a.current_until > now() desc,
                    case when a.current_until > now() then coalesce(a.starts_at, 'infinity') end,
                    coalesce(a.ends_at, '-infinity') desc, a.id desc""").query(UUID.class).list();
        assertThat(ids(page("", "", Map.of(), "", 1000))).containsExactlyElementsOf(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"date", "title", "changed"})
    void everyOrderIsReadPageByPageWithoutGapsOrRepetitions(String order) {
        List<UUID> all = ids(page("", order, Map.of(), "", 1000));
        var read = new ArrayList<UUID>();
        String after = "";
        while (after != null) {
            Listed page = page("", order, Map.of(), after, 7);
            read.addAll(ids(page));
            after = page.next();
        }
        assertThat(all).hasSizeGreaterThan(30);
        assertThat(read).containsExactlyElementsOf(all);
    }

    @Test
    void aKeyThatNobodyGaveOutLeadsToTheBeginning() {
        List<UUID> first = ids(page("", "", Map.of(), "", 5));
        for (String key : List.of("x", "past~x~y", "changed~2026-01-01T00:00Z~" + new UUID(0, 1), "~~", "title~~")) {
            assertThat(ids(page("", "", Map.of(), key, 5))).isEqualTo(first);
        }
    }

    @ParameterizedTest
    @CsvSource({"cafe, Café", "strassen, Straßen", "CAFÉ, Café", "Straße, Straßen"})
    void accentsAndUmlautsAreFoundFromAnyKeyboard(String typed, String written) {
        assertThat(titles(page(typed, "", Map.of(), "", 100))).anyMatch(title -> title.contains(written));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Brüssel", "bruessel", "Bruxelles", "brux"})
    void whatIsDoneWithAPartnerIsFoundByItsNameInAnyLanguage(String typed) {
        UUID brussels = partner("Brüssel");
        List<UUID> with = ids(page("", "", Map.of("city", brussels.toString()), "", 1000));
        assertThat(with).isNotEmpty();
        assertThat(ids(page(typed, "", Map.of(), "", 1000))).containsAll(with);
    }

    @Test
    void aListIsNarrowedByPartnerKindYearAndState() {
        UUID brussels = partner("Brüssel");
        int year = sql.sql("select max(year) from programme.activity where kind = 'exhibition'")
                .query(Integer.class)
                .single();
        assertThat(ids(page("", "", Map.of("city", brussels.toString()), "", 1000)))
                .containsExactlyInAnyOrderElementsOf(
                        sql.sql("select activity from programme.activity_city where city = :city")
                                .param("city", brussels)
                                .query(UUID.class)
                                .list());
        assertThat(ids(page("", "", Map.of("type", "exhibition", "year", String.valueOf(year)), "", 1000)))
                .isNotEmpty()
                .containsExactlyInAnyOrderElementsOf(
                        sql.sql("select id from programme.activity where kind = 'exhibition' and year = :year")
                                .param("year", year)
                                .query(UUID.class)
                                .list());
        assertThat(page("", "", Map.of("state", "cancelled"), "", 1000).rows())
                .isNotEmpty()
                .allMatch(row -> "cancelled".equals(row.state()));
        assertThat(page("", "", Map.of("state", "published"), "", 1000).rows())
                .isNotEmpty()
                .noneMatch(row -> "withdrawn".equals(row.state()) || "draft".equals(row.state()));
    }

    @Test
    void aRowSaysThePartnersAndTheDayOnlyAsPreciselyAsItIsKnown() {
        Row pandemic = page("Fragenkataloge", "", Map.of(), "", 10).rows().getFirst();
        assertThat(pandemic.cells().getFirst()).isEqualTo("2020");
        assertThat(page("", "", Map.of("city", partner("Brüssel").toString()), "", 10)
                        .rows())
                .allMatch(row -> row.cells().get(1).contains("Brüssel"))
                .noneMatch(row -> row.cells().get(1).contains("Berlin"));
    }

    @Test
    void signsOfTheSearchItselfFindNothingAndBreakNothing() {
        for (String typed : List.of("%", "_", "\\", "'", "%%%%", "a")) {
            assertThat(page(typed, "", Map.of(), "", 10)).isNotNull();
        }
        assertThat(page("qqqqxyz", "", Map.of(), "", 10).rows()).isEmpty();
    }

    @Test
    void otherListsFindAccentsToo() {
        assertThat(editables.of("city").orElseThrow().list(Language.GERMAN, "bruessel", 10))
                .isNotEmpty();
        assertThat(editables.of("partnership").orElseThrow().list(Language.GERMAN, "bruessel", 10))
                .hasSize(1);
        assertThat(editables.of("agreement").orElseThrow().list(Language.GERMAN, "", 100))
                .extracting(Row::title)
                .allMatch(title -> title.contains(": "))
                .isSortedAccordingTo(com.ibm.icu.text.Collator.getInstance(Language.GERMAN.icu())::compare);
    }

    private Listed page(String search, String order, Map<String, String> narrowed, String after, int most) {
        return activities.list(Language.GERMAN, new Looking(search, order, narrowed, after), most);
    }

    private UUID partner(String name) {
        return sql.sql("""
                select p.partner from partnerships.partnership p
                join partnerships.city_name n on n.city = p.partner
                where n.name = :name limit 1""").param("name", name).query(UUID.class).single();
    }

    private static List<UUID> ids(Listed page) {
        return page.rows().stream().map(Row::id).toList();
    }

    private static List<String> titles(Listed page) {
        return page.rows().stream().map(Row::title).toList();
    }
}
