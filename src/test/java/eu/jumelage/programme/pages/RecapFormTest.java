package eu.jumelage.programme.pages;

import static eu.jumelage.programme.pages.Announced.CLERK;
import static eu.jumelage.programme.pages.Announced.HEAD;
import static eu.jumelage.programme.pages.Announced.change;
import static org.assertj.core.api.Assertions.assertThat;

import eu.jumelage.InBerlin;
import eu.jumelage.office.Wish;
import eu.jumelage.office.editing.Deciding;
import eu.jumelage.office.editing.Draft;
import eu.jumelage.office.editing.Drafts;
import eu.jumelage.office.editing.Entries;
import eu.jumelage.office.editing.Problem;
import eu.jumelage.office.editing.Saving;
import eu.jumelage.programme.Activity;
import eu.jumelage.programme.Course;
import eu.jumelage.programme.Programme;
import eu.jumelage.programme.Recap;
import eu.jumelage.programme.Run;
import eu.jumelage.programme.Step;
import eu.jumelage.programme.When;
import eu.jumelage.web.Language;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What came of it is told with the confirmation, or later, and corrected without an act. */
@InBerlin
class RecapFormTest {

    private static final Entries TOLD = Entries.NONE
            .with("recap.source", "de")
            .with("recap.de", "Ein guter Abend.")
            .with("people", "120")
            .with("recording", "https://example.org/film");

    @Autowired
    Programme programme;

    @Autowired
    Drafts drafts;

    @Autowired
    RecapForm form;

    @Autowired
    ActivityList list;

    @Autowired
    JdbcClient sql;

    Announced office;

    @BeforeEach
    void announce() {
        office = new Announced(programme, drafts, sql);
    }

    @Test
    void itIsToldWithTheConfirmation() {
        Activity activity = office.published("Lesung", Announced.over());
        Draft draft = office.written(Entries.together(List.of(change(activity, "confirm-held"), TOLD)));
        assertThat(drafts.approve(draft.id(), draft.revision(), false, HEAD)).isInstanceOf(Deciding.Done.class);
        assertThat(office.now(activity.id()).course()).isEqualTo(Course.HELD);
        assertThat(told(activity).people()).isEqualTo(120);
    }

    @Test
    void itIsToldAndCorrectedLaterWithoutAnAct() {
        Activity activity = office.published("Lesung", Announced.over());
        Run run = activity.runs().getFirst();
        assertThat(write(activity, TOLD)).isInstanceOf(Deciding.Done.class);
        assertThat(told(activity).recording()).isEqualTo("https://example.org/film");
        assertThat(write(activity, TOLD.with("people", "118"))).isInstanceOf(Deciding.Done.class);
        assertThat(told(activity).people()).isEqualTo(118);
        assertThat(programme.history(activity.id())).isEmpty();
        Activity now = office.now(activity.id());
        assertThat(now.runs()).as("calendars hear nothing of it").containsExactly(run);
        assertThat(now.changedAt()).isAfter(activity.changedAt());

        assertThat(write(activity, Entries.NONE)).isInstanceOf(Deciding.Done.class);
        assertThat(programme.recap(activity.id())).as("emptied is gone").isEmpty();
    }

    @Test
    void thereIsNothingToTellBeforeItsEndOrOfWhatWasCancelled() {
        Activity ahead = office.published("Lesung", Announced.soon());
        assertThat(form.current(ahead.id())).isEmpty();
        assertThat(form.apply(ahead.id(), TOLD, CLERK)).isInstanceOf(RecapForm.Applied.Refused.class);
        Activity cancelled = office.done(ahead, new Step.Cancel());
        assertThat(form.apply(cancelled.id(), TOLD, CLERK)).isInstanceOf(RecapForm.Applied.Refused.class);
        assertThat(programme.recap(ahead.id())).isEmpty();
    }

    @Test
    void aSlipIsSaidAtItsField() {
        Activity activity = office.published("Lesung", Announced.over());
        assertThat(write(activity, TOLD.with("people", "-5").with("recording", "film.mp4")))
                .isInstanceOfSatisfying(
                        Deciding.Refused.class,
                        refused -> assertThat(refused.problems())
                                .extracting(Problem::field)
                                .containsExactlyInAnyOrder("people", "recording"));
        assertThat(programme.recap(activity.id())).isEmpty();
    }

    @Test
    void theDeskAsksForAConfirmationAndLeadsThere() {
        Instant end = Instant.now().minus(1, ChronoUnit.HOURS);
        When yesterday = new When.Timed(end.minusSeconds(7200).atZone(Announced.BERLIN), end.atZone(Announced.BERLIN));
        Activity activity = office.published("Gestern " + UUID.randomUUID(), yesterday);
        assertThat(list.wishes(CLERK, 12)).anySatisfy(wish -> {
            assertThat(wish.topic()).isEqualTo(Wish.Topic.AFTERWARDS);
            assertThat(wish.path()).isEqualTo("/office/records/activity/" + activity.id() + "#course");
            assertThat(wish.detail()).contains("bestätigen");
        });
        office.done(activity, new Step.ConfirmHeld(new Recap(null, 3, null)));
        assertThat(list.wishes(CLERK, 12))
                .noneMatch(wish -> wish.path().contains(activity.id().toString()));
        assertThat(form.list(Language.GERMAN, "", 5)).anyMatch(row -> row.id().equals(activity.id()));
    }

    private Recap told(Activity activity) {
        return programme.recap(activity.id()).orElseThrow();
    }

    private Deciding write(Activity activity, Entries entries) {
        Draft draft = drafts.open("recap", activity.id(), CLERK).orElseThrow();
        Draft saved = ((Saving.Saved) drafts.save(
                        draft.id(),
                        draft.revision(),
                        entries.with("activity", activity.id().toString()),
                        CLERK))
                .draft();
        return drafts.approve(saved.id(), saved.revision(), false, HEAD);
    }
}
