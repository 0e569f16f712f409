package eu.jumelage.programme.pages;

import static org.assertj.core.api.Assertions.assertThat;

import eu.jumelage.InBerlin;
import eu.jumelage.office.Role;
import eu.jumelage.office.Staff;
import eu.jumelage.office.Staff.Seat;
import eu.jumelage.office.editing.Draft;
import eu.jumelage.office.editing.Drafts;
import eu.jumelage.office.editing.Entries;
import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A clerk copies an activity, once or on every first Tuesday. */
@InBerlin
class RepeatTest {

    private static final String REPEAT = "/office/programme/repeat";
    private static final String TUESDAYS =
            "&rhythm=monthly&every=1&nth=1&weekday=2&first=2028-01-01&from-time=18:00&until-time=19:30&count=10";

    @LocalServerPort
    int port;

    @Autowired
    ApplicationContext program;

    @Autowired
    Drafts drafts;

    @Autowired
    JdbcClient sql;

    Staff staff;
    Seat clerk;
    UUID activity;

    @BeforeEach
    void hire() {
        staff = new Staff(program, port);
        staff.dismiss();
        clerk = staff.signIn(staff.hire("repeat-clerk", Role.EDITOR));
        activity = sql.sql("""
                        select a.id from programme.activity a join programme.run r on r.activity = a.id
                        where a.kind = 'webinar' and r.precision = 'time' and a.parent is null order by a.id limit 1""").query(UUID.class).single();
    }

    @AfterEach
    void dismiss() {
        staff.dismiss();
    }

    @Test
    void tenWebinarsAreSeenMadeAndTakenBack() {
        Document preview = get(REPEAT + "?record=" + activity + TUESDAYS);
        assertThat(preview.select("tbody tr")).hasSize(10);
        assertThat(preview.select("tbody tr").get(0).text()).contains("Di", "4. Januar 2028", "18:00–19:30");
        assertThat(preview.select("tbody tr").eachText())
                .filteredOn(row -> row.contains("umgestellt: jetzt UTC+2"))
                .hasSize(1);

        HttpResponse<String> made = make(preview);
        String batch = made.headers().firstValue("Location").orElseThrow();
        Document page = get(batch);
        assertThat(page.select("tbody tr")).hasSize(10);
        String first = page.expectFirst("tbody a").attr("href");
        Draft draft = drafts.find(UUID.fromString(first.replace("/office/drafts/", "")))
                .orElseThrow();
        assertThat(draft.isNew()).isTrue();
        assertThat(draft.entries().get("run.0.from")).isEqualTo("2028-01-04");
        assertThat(draft.entries().has("run.0.id")).as("runs are their own").isFalse();
        assertThat(draft.entries().get("city.0.id")).isNotEmpty();
        assertThat(make(preview).statusCode()).as("a double click").isEqualTo(422);

        staff.post(batch + "/discard", clerk, Map.of("sure", "yes"));
        assertThat(get(batch).select("tbody td:nth-child(3)").eachText()).containsOnly("verworfen");
        assertThat(make(preview).statusCode())
                .as("what was taken back can come again")
                .isEqualTo(303);
    }

    @Test
    void slipsComeBackWithWhatWasTyped() {
        HttpResponse<String> answer = staff.get(REPEAT + "?record=" + activity + "&first=2028-02-30&count=99", clerk);
        assertThat(answer.statusCode()).isEqualTo(422);
        Document page = Jsoup.parse(answer.body());
        assertThat(page.select(".errors li")).hasSize(2);
        assertThat(page.expectFirst("#count").val()).isEqualTo("99");
        assertThat(page.select("tbody tr")).isEmpty();
    }

    @Test
    void aCopyHasItsPlaceAndNoDates() {
        HttpResponse<String> copied = staff.post("/office/records/activity/" + activity + "/copy", clerk, Map.of());
        String path = copied.headers().firstValue("Location").orElseThrow();
        Entries entries = drafts.find(UUID.fromString(path.replace("/office/drafts/", "")))
                .orElseThrow()
                .entries();
        assertThat(entries.get("run.0.attendance")).isEqualTo("online");
        assertThat(entries.has("run.0.from") || entries.has("run.0.from-time") || entries.has("run.0.id"))
                .isFalse();
        assertThat(get(path).select("a[href=" + REPEAT + "?draft=" + path.replace("/office/drafts/", "") + "]"))
                .hasSize(1);
    }

    @Test
    void whatIsNotThereCannotBeRepeated() {
        assertThat(staff.get(REPEAT, clerk).statusCode()).isEqualTo(404);
        assertThat(staff.get(REPEAT + "?draft=x", clerk).statusCode()).isEqualTo(404);
        assertThat(staff.get(REPEAT + "?record=" + UUID.randomUUID(), clerk).statusCode())
                .isEqualTo(404);
    }

    private HttpResponse<String> make(Document preview) {
        var fields = new HashMap<String, String>();
        preview.expectFirst("form[method=post][action=" + REPEAT + "]")
                .select("input[type=hidden]")
                .forEach(input -> fields.put(input.attr("name"), input.val()));
        return staff.post(REPEAT, clerk, fields);
    }

    private Document get(String path) {
        HttpResponse<String> page = staff.get(path, clerk);
        assertThat(page.statusCode()).as(page.body()).isEqualTo(200);
        return Jsoup.parse(page.body());
    }
}
