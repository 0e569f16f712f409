package eu.jumelage.media.pages;

import static org.assertj.core.api.Assertions.assertThat;

import eu.jumelage.InBerlin;
import eu.jumelage.TestClock;
import eu.jumelage.media.Addition;
import eu.jumelage.media.Described;
import eu.jumelage.media.Photographs;
import eu.jumelage.media.Picture;
import eu.jumelage.media.PictureDetails;
import eu.jumelage.media.Pictures;
import eu.jumelage.office.AuditEntry;
import eu.jumelage.office.AuditTrail;
import eu.jumelage.office.Member;
import eu.jumelage.office.Role;
import eu.jumelage.office.Staff;
import eu.jumelage.office.Staff.Seat;
import eu.jumelage.office.editing.Deciding;
import eu.jumelage.office.editing.Draft;
import eu.jumelage.office.editing.Drafts;
import eu.jumelage.office.editing.Editables;
import eu.jumelage.office.editing.Problem;
import eu.jumelage.sample.SampleCity;
import eu.jumelage.web.Language;
import java.time.Instant;
import java.time.LocalDate;
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

/** A picture is chosen in a record's form, seen beforehand, public with the record's approval, and taken back. */
@InBerlin
class ChosenPicturesTest {

    private static final Instant NOW = Instant.parse("2026-10-20T10:00:00Z");

    @Autowired
    ApplicationContext program;

    @Autowired
    TestClock clock;

    @Autowired
    Pictures pictures;

    @Autowired
    Drafts drafts;

    @Autowired
    Editables editables;

    @Autowired
    AuditTrail audit;

    @Autowired
    JdbcClient sql;

    @LocalServerPort
    int port;

    Staff staff;
    Member clerk;
    Member head;
    Seat desk;
    UUID activity;

    @BeforeEach
    void signIn() {
        clock.set(NOW);
        staff = new Staff(program, port);
        staff.dismiss();
        clerk = staff.hire("clerk", Role.EDITOR);
        head = staff.hire("head", Role.PUBLISHER);
        desk = staff.signIn(clerk);
        sql.sql("delete from office.draft_revision").update();
        sql.sql("delete from office.draft").update();
        sql.sql("update programme.activity set picture = null").update();
        activity = sql.sql("""
                        select id from programme.activity
                        where publication = 'published' and visibility = 'public' and parent is null
                        order by starts_at desc nulls last, id limit 1""").query(UUID.class).single();
    }

    @AfterEach
    void dismiss() {
        clock.reset();
        staff.dismiss();
    }

    @Test
    void aChosenPictureIsSeenBeforehandAndPublicOnceApproved() {
        Picture picture = add(Described.as("Ein Platz in Brüssel"));
        Draft draft = drafts.open("activity", activity, clerk).orElseThrow();
        Document form = page("/office/drafts/" + draft.id());
        assertThat(form.select("input[name=picture][value=" + picture.id() + "]"))
                .hasSize(1);
        assertThat(form.select(".prints input[checked]").val()).isEmpty();

        var typed = new HashMap<>(draft.entries().typed());
        typed.putAll(Map.of("_revision", draft.revision() + "", "_do", "preview", "picture", picture.id() + ""));
        assertThat(staff.post("/office/drafts/" + draft.id(), desk, typed).statusCode())
                .isEqualTo(303);

        assertThat(publicPage()).doesNotContain(picture.id().toString());
        assertThat(page("/office/drafts/" + draft.id() + "/preview/de")
                        .select("figure img")
                        .attr("alt"))
                .isEqualTo("Ein Platz in Brüssel");
        assertThat(page("/office/drafts/" + draft.id() + "/review").text()).contains("Bild", "Ein Platz in Brüssel");
        assertThat(publicPage()).doesNotContain(picture.id().toString());

        approve(draft.id());
        assertThat(publicPage()).contains("/media/" + picture.id() + "/400", "Ein Platz in Brüssel");
        assertThat(page("/office/records/picture/" + picture.id())
                        .select(".where a")
                        .attr("href"))
                .isEqualTo("/office/records/activity/" + activity);
    }

    @Test
    void aPictureIsPublicAsLongAsSomethingPublicShowsItAndMembersSeeItBefore() {
        Picture picture = add(Described.as("Ein Hof"));
        String address = "/media/" + picture.id() + "/400";
        assertThat(status(address)).as("brought only").isEqualTo(404);
        assertThat(staff.get("/office" + address, desk).statusCode()).isEqualTo(200);
        assertThat(staff.get("/office" + address, null).statusCode()).isEqualTo(303);

        var form = editables.of("activity").orElseThrow();
        var entries = form.copy(form.current(activity).orElseThrow())
                .with("picture", picture.id().toString())
                .with("run.0.from", "2027-05-04")
                .with("run.0.until", "2027-05-04");
        Draft draft = drafts.begin("activity", entries, clerk);
        assertThat(drafts.problems(draft.id(), clerk)).isEmpty();
        assertThat(status(address)).as("in a draft only").isEqualTo(404);
        String shown = page("/office/drafts/" + draft.id() + "/preview/de")
                .select("figure img")
                .attr("src");
        assertThat(shown).startsWith("/office/media/" + picture.id());
        assertThat(staff.get(shown, desk).statusCode()).isEqualTo(200);

        approve(draft.id());
        assertThat(status(address)).as("published").isEqualTo(200);
        assertThat(status(address)).as("kept").isEqualTo(200);

        drafts.withdraw("activity", draft.item(), head);
        assertThat(status(address)).as("its only activity is withdrawn").isEqualTo(410);
        assertThat(staff.get("/office" + address, desk).statusCode()).isEqualTo(200);
        Document record = page("/office/records/activity/" + draft.item());
        assertThat(record.text()).contains("Endgültig zurückgezogen am 20.10.2026", head.name());
        assertThat(record.select("form[action$=/edit], form[action$=/withdraw]"))
                .isEmpty();
        assertThat(staff.post("/office/records/activity/" + draft.item() + "/edit", desk, Map.of())
                        .headers()
                        .firstValue("Location"))
                .contains("/office/records/activity/" + draft.item());
        assertThat(staff.post("/office/records/activity/" + draft.item() + "/restore", desk, Map.of("number", "1"))
                        .headers()
                        .firstValue("Location"))
                .contains("/office/records/activity/" + draft.item());
    }

    private int status(String address) {
        return staff.get(address, null).statusCode();
    }

    @Test
    void whatIsLookedForIsOfferedAndStaysOutOfTheDraft() {
        Picture lake = add(Described.as("Ein See mit Booten"));
        add(Described.as("Ein Rathaus"));
        Draft draft = drafts.open("activity", activity, clerk).orElseThrow();
        var typed = new HashMap<>(draft.entries().typed());
        typed.putAll(Map.of("_revision", draft.revision() + "", "_do", "find:picture", "_find.picture", "See & Boot"));
        assertThat(staff.post("/office/drafts/" + draft.id(), desk, typed)
                        .headers()
                        .firstValue("Location"))
                .contains("/office/drafts/" + draft.id() + "?_find.picture=See+%26+Boot#f-picture");
        assertThat(drafts.find(draft.id()).orElseThrow().entries()).isEqualTo(draft.entries());

        Document found = page("/office/drafts/" + draft.id() + "?_find.picture=booten");
        assertThat(found.select(".prints input").eachAttr("value"))
                .containsExactly("", lake.id().toString());
        assertThat(found.select("input[type=search][name=_find.picture]").val()).isEqualTo("booten");
        assertThat(page("/office/drafts/" + draft.id() + "?_find.picture=nirgends")
                        .text())
                .contains("Dazu ist nichts eingetragen");
    }

    @Test
    void anExpiredPictureLeavesThePublicPageByItselfAndIsNotOfferedAnyMore() {
        LocalDate day = LocalDate.of(2026, 10, 22);
        Picture picture = add(Described.until(day));
        approve(choosing(picture.id()).id());
        assertThat(publicPage()).contains("/media/" + picture.id());

        clock.set(Instant.parse("2026-10-21T22:00:00Z")); // midnight at home
        assertThat(publicPage()).doesNotContain("/media/");
        desk = staff.signIn(clerk);
        assertThat(page("/office/media?shelf=leaving").text()).contains("Wird seit dem 22.10.2026 nicht mehr gezeigt");

        Draft other =
                drafts.begin("activity", editables.of("activity").orElseThrow().blank(), clerk);
        assertThat(page("/office/drafts/" + other.id()).select("input[value=" + picture.id() + "]"))
                .isEmpty();
        Draft same = drafts.open("activity", activity, clerk).orElseThrow();
        assertThat(drafts.problems(same.id(), clerk))
                .as("what it shows already hinders no other change")
                .isEmpty();
    }

    @Test
    void whatMayNotBeShownIsNotChosen() {
        Picture withdrawn = add(Described.as("Gesichter"));
        pictures.withdraw(withdrawn.id(), "Auf Wunsch");
        for (UUID wrong : new UUID[] {withdrawn.id(), UUID.randomUUID(), activity}) {
            assertThat(drafts.problems(choosing(wrong).id(), clerk))
                    .extracting(Problem::field, Problem::words)
                    .containsExactly(org.assertj.core.groups.Tuple.tuple("picture", "problem.picture"));
        }
        UUID brussels = SampleCity.id("partnership", "brussels");
        Draft plate = drafts.open("partnership", brussels, clerk).orElseThrow();
        drafts.save(
                plate.id(),
                plate.revision(),
                plate.entries().with("picture", withdrawn.id().toString()),
                clerk);
        assertThat(drafts.problems(plate.id(), clerk))
                .extracting(Problem::words)
                .containsExactly("problem.picture");
    }

    @Test
    void aPartnershipTakesAPhotographForItsPlate() {
        Picture picture = add(Described.as("Der Gendarmenmarkt"));
        UUID brussels = SampleCity.id("partnership", "brussels");
        Draft draft = drafts.open("partnership", brussels, clerk).orElseThrow();
        drafts.save(
                draft.id(),
                draft.revision(),
                draft.entries().with("picture", picture.id().toString()),
                clerk);
        approve(draft.id());
        assertThat(staff.get("/de/partnerstaedte/bruessel", null).body()).contains("/media/" + picture.id());
        assertThat(page("/office/media?q=Gendarmenmarkt").select(".where").text())
                .contains("Brüssel");
    }

    @Test
    void whatIsWithdrawnIsGoneEverywhereAndOnlyAPublisherTakesItFromThePublic() {
        Picture picture = add(Described.as("Eine Feier"));
        approve(choosing(picture.id()).id());
        String withdraw = "/office/media/" + picture.id() + "/withdraw";
        assertThat(page(withdraw).text()).contains("von einer öffentlichen Seite", "wer freigeben darf");
        assertThat(staff.post(withdraw, desk, Map.of("reason", "Auf Wunsch")).statusCode())
                .isEqualTo(422);
        assertThat(publicPage()).contains("/media/" + picture.id());

        Seat boss = staff.signIn(head);
        assertThat(staff.post(withdraw, boss, Map.of("reason", " ")).body()).contains("Bitte sagen Sie, warum");
        assertThat(staff.post(withdraw, boss, Map.of("reason", "Auf Wunsch")).statusCode())
                .isEqualTo(303);

        assertThat(publicPage()).doesNotContain("/media/");
        assertThat(staff.get("/media/" + picture.id() + "/400", null).statusCode())
                .isEqualTo(410);
        assertThat(staff.get("/office/media/" + picture.id() + "/400", boss).statusCode())
                .isEqualTo(404);
        assertThat(page("/office/records/picture/" + picture.id()).text())
                .contains("Zurückgezogen am 20.10.2026", "Auf Wunsch", "Bild zurückgezogen, Abzüge gelöscht");
        assertThat(audit.of("picture", picture.id()).getFirst())
                .extracting(AuditEntry::act, AuditEntry::memberName)
                .containsExactly("picture-withdrawn", head.name());
        assertThat(page("/office/media").text()).doesNotContain("Eine Feier");
        assertThat(page("/office/media?shelf=withdrawn").text()).contains("Eine Feier");
    }

    @Test
    void whatNobodySeesAClerkTakesBackAlone() {
        Picture picture = add(Described.as("Verwackelt"));
        assertThat(staff.post("/office/media/" + picture.id() + "/withdraw", desk, Map.of("reason", "Unscharf"))
                        .statusCode())
                .isEqualTo(303);
        assertThat(pictures.find(picture.id()).orElseThrow().isWithdrawn()).isTrue();
    }

    @Test
    void whatIsSaidOfAPictureChangesByApprovalOnly() {
        Picture picture = add(Described.as("Ein Platz"));
        approve(choosing(picture.id()).id());
        Draft draft = drafts.open("picture", picture.id(), clerk).orElseThrow();
        drafts.save(draft.id(), draft.revision(), draft.entries().with("alternative.de", "Der Schlossplatz"), clerk);
        assertThat(publicPage()).doesNotContain("Der Schlossplatz");
        assertThat(page("/office/drafts/" + draft.id() + "/preview/de")
                        .select("figure img")
                        .attr("alt"))
                .as("on a page that shows it")
                .isEqualTo("Der Schlossplatz");
        assertThat(drafts.approve(draft.id(), 2, false, clerk)).isInstanceOf(Deciding.OwnChange.class);
        approve(draft.id());
        assertThat(publicPage()).contains("Der Schlossplatz");

        Draft slip = drafts.open("picture", picture.id(), clerk).orElseThrow();
        drafts.save(slip.id(), slip.revision(), slip.entries().without("alternative"), clerk);
        assertThat(drafts.problems(slip.id(), clerk))
                .extracting(Problem::field, Problem::words)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("alternative", "problem.no-alternative"));
    }

    private Draft choosing(UUID picture) {
        drafts.openOf("activity", activity).ifPresent(open -> drafts.discard(open.id(), clerk));
        Draft draft = drafts.open("activity", activity, clerk).orElseThrow();
        drafts.save(draft.id(), draft.revision(), draft.entries().with("picture", picture.toString()), clerk);
        return drafts.find(draft.id()).orElseThrow();
    }

    private void approve(UUID draft) {
        assertThat(drafts.approve(draft, drafts.find(draft).orElseThrow().revision(), false, head))
                .isInstanceOf(Deciding.Done.class);
    }

    private String publicPage() {
        String address = editables
                .of("activity")
                .orElseThrow()
                .address(activity, Language.GERMAN)
                .orElseThrow();
        return staff.get(address, null).body();
    }

    private Document page(String path) {
        var answer = staff.get(path, desk);
        assertThat(answer.statusCode()).as(path).isEqualTo(200);
        return Jsoup.parse(answer.body());
    }

    private Picture add(PictureDetails details) {
        return ((Addition.Added) pictures.add(Photographs.jpeg(900, 600), details)).picture();
    }
}
