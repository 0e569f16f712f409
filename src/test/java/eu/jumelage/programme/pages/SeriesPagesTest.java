package eu.jumelage.programme.pages;

import static org.assertj.core.api.Assertions.assertThat;

import eu.jumelage.InBerlin;
import eu.jumelage.office.Member;
import eu.jumelage.office.Role;
import eu.jumelage.office.Staff;
import eu.jumelage.office.Staff.Seat;
import eu.jumelage.office.editing.Deciding;
import eu.jumelage.office.editing.Draft;
import eu.jumelage.office.editing.Drafts;
import eu.jumelage.office.editing.Entries;
import eu.jumelage.programme.Activity;
import eu.jumelage.programme.Context;
import eu.jumelage.programme.Course;
import eu.jumelage.programme.Details;
import eu.jumelage.programme.Edition;
import eu.jumelage.programme.Participants;
import eu.jumelage.programme.Programme;
import eu.jumelage.programme.Publication;
import eu.jumelage.programme.Run;
import eu.jumelage.programme.Series;
import eu.jumelage.programme.SeriesList;
import eu.jumelage.programme.Visibility;
import eu.jumelage.programme.When;
import eu.jumelage.programme.Where;
import eu.jumelage.programme.Words;
import eu.jumelage.sample.SampleCity;
import eu.jumelage.web.Language;
import eu.jumelage.web.Text;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/** The office sees whose turn it is, prepares the next edition in one step, and ends a series edition by edition. */
@InBerlin
class SeriesPagesTest {

    @LocalServerPort
    int port;

    @Autowired
    ApplicationContext program;

    @Autowired
    SeriesList all;

    @Autowired
    Programme programme;

    @Autowired
    Drafts drafts;

    @Autowired
    ComingDrafts coming;

    Staff staff;
    Member clerk;
    Member boss;
    Seat seat;
    final UUID series = SampleCity.id("series", "brusselsdays-berlindays");
    final String page = "/office/records/series/" + series;

    @BeforeEach
    void hire() {
        staff = new Staff(program, port);
        staff.dismiss();
        clerk = staff.hire("series-clerk", Role.EDITOR);
        boss = staff.hire("series-boss", Role.PUBLISHER);
        seat = staff.signIn(clerk);
    }

    @AfterEach
    void dismiss() {
        coming.of(series).forEach(draft -> coming.withParts(draft).forEach(one -> drafts.discard(one.id(), clerk)));
        drafts.openOf("series-state", series).ifPresent(draft -> drafts.discard(draft.id(), clerk));
        staff.dismiss();
    }

    @Test
    void thePageSaysWhoseTurnItIsAndWhy() {
        Document shown = Jsoup.parse(staff.get(page, seat).body());
        assertThat(shown.expectFirst("#next").text())
                .contains("Brüssel ist an der Reihe: BrusselsDays, zu Gast in Berlin.", "Denn zuletzt");
    }

    @Test
    void howeverOftenItIsClickedThereIsOneNextEditionWithItsParts() {
        Activity last =
                all.find(series).orElseThrow().last(all.editions(series)).orElseThrow();
        IntStream.range(0, 3)
                .mapToObj(_ -> CompletableFuture.supplyAsync(
                        () -> staff.post("/office/series/" + series + "/next", seat, Map.of("years", "1"))))
                .toList()
                .forEach(sent -> assertThat(sent.join().statusCode()).isEqualTo(303));
        staff.post("/office/series/" + series + "/next", seat, Map.of("years", "2"));
        List<Draft> next = coming.of(series);
        assertThat(next).hasSize(1);
        Entries edition = next.getFirst().entries();
        assertThat(edition.get("title.de")).startsWith("BrusselsDays").doesNotContain("Brüssel");
        assertThat(edition.get("edition.by"))
                .isEqualTo(all.turn(series).orElseThrow().city().toString());
        assertThat(edition.has("run.0.id")).as("runs are its own").isFalse();
        assertThat(edition.get("run.0.from")).isGreaterThan("2027");
        assertThat(coming.parts(next.getFirst()))
                .hasSameSizeAs(programme.parts(last.id()).stream()
                        .filter(Activity::isPublished)
                        .filter(part -> part.course() != Course.CANCELLED)
                        .toList());
        assertThat(Jsoup.parse(staff.get(page, seat).body()).select("form[action$=/next]"))
                .as("it is there already")
                .isEmpty();
    }

    @Test
    void aPartIsPublicOnlyAfterWhatItIsPartOf() {
        staff.post("/office/series/" + series + "/next", seat, Map.of());
        Draft part = coming.parts(coming.of(series).getFirst()).getFirst();
        assertThat(drafts.problems(part.id(), clerk))
                .anyMatch(problem -> problem.words().equals("problem.whole-first"));
    }

    @Test
    void endingASeriesAsksAboutEachEditionToCome() {
        UUID own = ownSeries();
        staff.post("/office/series/" + own + "/next", seat, Map.of());
        Draft begun = coming.of(own).getFirst();
        Activity announced = all.coming(own).getFirst();
        Draft ending = drafts.open("series-state", own, clerk).orElseThrow();
        Entries typed =
                ending.entries().with("state", "ended").with("since", "2026-05").with("reason.de", "Neues Format");
        drafts.save(ending.id(), ending.revision(), typed, clerk);
        assertThat(drafts.problems(ending.id(), clerk))
                .filteredOn(problem -> problem.words().equals("series.ending.asks"))
                .hasSize(2);
        assertThat(staff.get("/office/drafts/" + ending.id(), seat).body())
                .contains("„Probe 2040“ wird abgesagt", "wird verworfen");

        typed = typed.with("edition." + announced.id(), "cancel").with("edition." + begun.id(), "discard");
        Draft saved = drafts.find(ending.id()).orElseThrow();
        drafts.save(saved.id(), saved.revision(), typed, clerk);
        Draft ready = drafts.find(saved.id()).orElseThrow();
        assertThat(drafts.approve(ready.id(), ready.revision(), false, boss)).isInstanceOf(Deciding.Done.class);
        assertThat(all.find(own).orElseThrow().state()).isEqualTo(Series.State.ENDED);
        assertThat(programme.find(announced.id()).orElseThrow().course()).isEqualTo(Course.CANCELLED);
        assertThat(programme.history(announced.id())).isNotEmpty();
        assertThat(coming.of(own)).isEmpty();
        assertThat(staff.get("/office/records/series/" + own, seat).body())
                .contains("Die Reihe ist beendet.", "seit Mai 2026 · Neues Format");
        assertThat(Jsoup.parse(staff.get("/de/reihen/probe", null).body())
                        .select(".change")
                        .text())
                .as("the public page says first that it has ended")
                .isEqualTo("Stand: beendet · seit Mai 2026 Neues Format");
    }

    /** With one edition that is announced. */
    private UUID ownSeries() {
        UUID own = UUID.randomUUID();
        Text name = Text.of(Language.GERMAN, "Probe");
        all.add(new Series(own, name, null, null, Publication.PUBLISHED, List.of(), Set.of(), List.of()));
        UUID edition = UUID.randomUUID();
        Details details = Details.of(
                        "festival",
                        Words.titled(Text.of(Language.GERMAN, "Probe 2040")),
                        Participants.partners(SampleCity.id("city", "brussels")))
                .visibility(Visibility.PUBLIC)
                .context(Context.NONE.edition(new Edition(own, null, 1)));
        var day = LocalDate.of(2040, 5, 1);
        programme.plan(
                edition,
                details,
                List.of(Run.planned(
                        UUID.randomUUID(), new When.Days(day, day, ZoneId.of("Europe/Berlin")), Where.somewhere())));
        programme.publish(edition);
        return own;
    }
}
