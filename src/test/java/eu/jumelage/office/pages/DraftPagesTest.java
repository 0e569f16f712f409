package eu.jumelage.office.pages;

import static org.assertj.core.api.Assertions.assertThat;

import eu.jumelage.InBerlin;
import eu.jumelage.office.Member;
import eu.jumelage.office.Role;
import eu.jumelage.office.Staff;
import eu.jumelage.office.Staff.Seat;
import eu.jumelage.office.editing.Draft;
import eu.jumelage.office.editing.Drafts;
import eu.jumelage.office.editing.Entries;
import eu.jumelage.office.editing.Rules;
import eu.jumelage.web.Language;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What comes of forms that are too long, sent twice, half empty or given back. */
@InBerlin
class DraftPagesTest {

    @Autowired
    ApplicationContext program;

    @Autowired
    Drafts drafts;

    @Autowired
    Rules rules;

    @Autowired
    JdbcClient sql;

    @LocalServerPort
    int port;

    Staff staff;
    Member clerk;
    Seat desk;
    Seat boss;
    Draft draft;

    @BeforeEach
    void begin() {
        staff = new Staff(program, port);
        staff.dismiss();
        clerk = staff.hire("clerk", Role.EDITOR);
        desk = staff.signIn(clerk);
        boss = staff.signIn(staff.hire("head", Role.PUBLISHER));
        draft = drafts.begin("series", series(), clerk);
    }

    @AfterEach
    void dismiss() {
        rules.keep(new Rules.Kept(true, List.of()));
        drafts.discard(draft.id(), clerk);
        staff.dismiss();
    }

    @Test
    void aMillionLettersAreRefusedAtTheFieldAndEverythingElseIsStillThere() {
        String million = "Ä".repeat(1_000_000);
        var answer = save(Map.of("text.de", million, "name.fr", "Journées"));
        assertThat(answer.statusCode()).isEqualTo(422);
        var page = Jsoup.parse(answer.body());
        assertThat(page.select(".errors a[href='#f-text.de']").text()).contains("Höchstens 100.000 Zeichen");
        assertThat(page.select("[name='text.de']").val()).isEqualTo(million);
        assertThat(page.select("[name='text.de']").attr("maxlength")).isEqualTo("100000");
        assertThat(page.select("[name='name.fr']").val()).isEqualTo("Journées");
        assertThat(drafts.find(draft.id()).orElseThrow().revision()).isEqualTo(1);
    }

    @Test
    void whatIsBeyondAnyBoundIsRefusedInTheOfficesOwnFrame() {
        var answer = save(Map.of("text.de", "a".repeat(17_000_000)));
        assertThat(answer.statusCode()).isEqualTo(413);
        assertThat(answer.body()).contains("office-areas", "Dort steht noch alles", "href=\"/office/\"");
        String token = Jsoup.parse(answer.body())
                .select("form[action='/office/sign-out'] [name=_csrf]")
                .val();
        assertThat(staff.post("/office/sign-out", new Seat(desk.cookie(), token), Map.of())
                        .statusCode())
                .isEqualTo(303);
    }

    @Test
    void anActThatNobodyKnowsAndAFormWithoutFieldsChangeNothing() {
        for (Map<String, String> form : List.of(
                Map.of("_do", "approve", "_revision", "1", "name.de", "Anders"),
                Map.of("_do", "save", "_revision", "1"),
                Map.of("_do", "hand-in", "_revision", "1", "x", "y"))) {
            var answer = staff.post("/office/drafts/" + draft.id(), desk, form);
            assertThat(answer.statusCode()).as(form.toString()).isEqualTo(400);
            assertThat(answer.body()).contains("office-areas", "Es wurde nichts geändert");
        }
        assertThat(staff.post("/office/drafts/" + draft.id() + "/decide", boss, Map.of("_do", "burn"))
                        .statusCode())
                .isEqualTo(400);
        assertThat(drafts.find(draft.id()).orElseThrow().entries()).isEqualTo(draft.entries());
    }

    @Test
    void nothingIsGivenBackWithoutSayingWhatIsToBeDone() {
        drafts.handIn(draft.id(), clerk);
        var empty = decide(" ");
        assertThat(empty.statusCode()).isEqualTo(422);
        assertThat(Jsoup.parse(empty.body()).select(".wrong .error").text())
                .isEqualTo("Bitte sagen Sie, was noch zu tun ist.");
        assertThat(drafts.find(draft.id()).orElseThrow().state()).isEqualTo(Draft.State.HANDED_IN);

        drafts.save(draft.id(), 2, series().with("name.de", "Anders"), clerk);
        var late = decide("Bitte das Jahr prüfen");
        assertThat(late.statusCode()).isEqualTo(409);
        assertThat(late.body()).contains("Bitte das Jahr prüfen", "Inzwischen hat jemand weitergeschrieben");

        drafts.handIn(draft.id(), clerk);
        assertThat(decide("Bitte das Jahr prüfen").statusCode()).isEqualTo(303);
        assertThat(drafts.find(draft.id()).orElseThrow().remark()).isEqualTo("Bitte das Jahr prüfen");
    }

    @Test
    void languagesThatAppearTogetherAreNamedWhereOneIsMissing() {
        rules.keep(new Rules.Kept(true, List.of(new Language("fr"), new Language("nl"))));
        var form = new HashMap<>(Map.of("name.fr", "Journées", "_do", "hand-in"));
        assertThat(save(form).body()).contains("Geschrieben ist: Französisch. Es fehlt: Niederländisch.");
    }

    @Test
    void whatIsPressedThriceIsMadeOnce() {
        String once = UUID.randomUUID().toString();
        assertThat(together("/office/records/person/new", Map.of("_once", once)).distinct())
                .hasSize(1);
        assertThat(sql.sql("select count(*) from office.draft where kind = 'person' and state = 'writing'")
                        .query(Long.class)
                        .single())
                .isEqualTo(1);
        sql.sql("delete from office.draft_revision").update();
        sql.sql("delete from office.draft where kind = 'person'").update();
    }

    private java.util.stream.Stream<String> together(String path, Map<String, String> form) {
        return IntStream.range(0, 3)
                .mapToObj(_ -> CompletableFuture.supplyAsync(() -> staff.post(path, desk, form)))
                .toList()
                .stream()
                .map(CompletableFuture::join)
                .map(answer -> answer.headers().firstValue("Location").orElse(""));
    }

    private java.net.http.HttpResponse<String> decide(String remark) {
        return staff.post(
                "/office/drafts/" + draft.id() + "/decide", boss, Map.of("_do", "send-back", "remark", remark));
    }

    private java.net.http.HttpResponse<String> save(Map<String, String> changed) {
        var form = new HashMap<>(draft.entries().typed());
        form.put("_revision", "1");
        form.putAll(changed);
        return staff.post("/office/drafts/" + draft.id(), desk, form);
    }

    private static Entries series() {
        return Entries.of(Map.of("name.source", "de", "name.de", "Tage"));
    }
}
