package eu.jumelage.programme.pages;

import static eu.jumelage.programme.pages.Announced.CLERK;
import static eu.jumelage.programme.pages.Announced.HEAD;
import static eu.jumelage.programme.pages.Announced.change;
import static org.assertj.core.api.Assertions.assertThat;

import eu.jumelage.InBerlin;
import eu.jumelage.office.Member;
import eu.jumelage.office.Role;
import eu.jumelage.office.Staff;
import eu.jumelage.office.editing.Deciding;
import eu.jumelage.office.editing.Draft;
import eu.jumelage.office.editing.Drafts;
import eu.jumelage.office.editing.Entries;
import eu.jumelage.office.editing.Problem;
import eu.jumelage.office.editing.Saving;
import eu.jumelage.office.editing.Translations;
import eu.jumelage.programme.Act;
import eu.jumelage.programme.Activity;
import eu.jumelage.programme.Programme;
import eu.jumelage.web.Language;
import eu.jumelage.web.Text;
import java.util.Map;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A reason that had to be said at once in one language is said in the others when there is time. */
@InBerlin
class ReasonFormTest {

    @LocalServerPort
    int port;

    @Autowired
    ApplicationContext program;

    @Autowired
    Programme programme;

    @Autowired
    Drafts drafts;

    @Autowired
    Translations translations;

    @Autowired
    ReasonForm form;

    @Autowired
    JdbcClient sql;

    Staff staff;
    Announced office;
    String storm;

    @BeforeEach
    void announce() {
        staff = new Staff(program, port);
        staff.dismiss();
        office = new Announced(programme, drafts, sql);
        storm = "Sturm " + UUID.randomUUID();
    }

    @AfterEach
    void dismiss() {
        staff.dismiss();
    }

    @Test
    void whatWasSaidInGermanIsReadInFrenchOnceSomebodyTranslatedIt() {
        Act act = cancelled(office.published("Nachtlauf", Announced.soon()));
        Activity before = office.now(act.activity());
        assertThat(translations.waiting(Language.GERMAN))
                .anySatisfy(waiting -> assertThat(waiting)
                        .returns("reason", each -> each.kind())
                        .returns(act.id(), each -> each.item())
                        .returns(Language.FRENCH, each -> each.language()));

        assertThat(approved(act, draft -> draft.with("reason.fr", "Tempête"))).isInstanceOf(Deciding.Done.class);

        assertThat(reason(act).string(Language.FRENCH)).isEqualTo("Tempête");
        assertThat(reason(act).string(Language.GERMAN)).isEqualTo(storm);
        assertThat(programme.history(act.activity())).as("that is no act").hasSize(1);
        assertThat(office.now(act.activity()).runs())
                .as("calendars hear nothing of it")
                .isEqualTo(before.runs());
        String address = form.address(act.id(), Language.FRENCH).orElseThrow();
        assertThat(staff.awaited(address, "Tempête")).doesNotContain(storm);
        assertThat(translations.waiting(Language.GERMAN))
                .noneSatisfy(waiting -> assertThat(waiting)
                        .returns(act.id(), each -> each.item())
                        .returns(Language.FRENCH, each -> each.language()));
    }

    @Test
    void whateverWasDoneForTheSameWordsSaysThem() {
        Activity festival = office.published("Festival", Announced.soon());
        Activity part = office.published(festival.id(), "Eröffnung", Announced.soon());
        Act fallen = cancelled(festival);
        Act alone = cancelled(office.published("Nachtlauf", Announced.soon()));
        assertThat(programme.history(part.id())).hasSize(1);
        approved(alone, draft -> draft.with("reason.nl", "Storm"));
        assertThat(reason(fallen).string(Language.DUTCH)).isEqualTo("Storm");
        assertThat(reason(programme.history(part.id()).getFirst()).string(Language.DUTCH))
                .isEqualTo("Storm");
        assertThat(form.list(Language.GERMAN, storm, 10)).as("it stands once").hasSize(1);
    }

    @Test
    void whatWasSaidStays() {
        Act act = cancelled(office.published("Nachtlauf", Announced.soon()));
        assertThat(approved(act, draft -> draft.with("reason.de", "Regen").with("reason.fr", "Pluie")))
                .isInstanceOfSatisfying(
                        Deciding.Refused.class,
                        refused -> assertThat(refused.problems())
                                .extracting(Problem::field)
                                .containsExactly("reason.de"));
        assertThat(approved(act, draft -> draft.with("reason.source", "fr").with("reason.fr", "Pluie")))
                .isInstanceOf(Deciding.Refused.class);
        assertThat(reason(act)).isEqualTo(Text.of(Language.GERMAN, storm));
    }

    @Test
    void itBeginsBesideTheChangeWhileALanguageIsMissing() {
        Act act = cancelled(office.published("Nachtlauf", Announced.soon()));
        Member clerk = staff.hire("reasons", Role.EDITOR);
        Staff.Seat seat = staff.signIn(clerk);
        String path = "/office/records/activity/" + act.activity();
        var offer =
                Jsoup.parse(staff.get(path, seat).body()).select(".acts form[action$=/reason/" + act.id() + "/edit]");
        assertThat(offer.text()).isEqualTo("Begründung übersetzen (FR, NL, EN)");
        String begun = staff.post(offer.attr("action"), seat, Map.of())
                .headers()
                .firstValue("Location")
                .orElseThrow();
        assertThat(staff.get(begun, seat).body()).contains("Begründung: Nachtlauf", storm);

        approved(
                act,
                draft -> draft.with("reason.fr", "Tempête")
                        .with("reason.nl", "Storm")
                        .with("reason.en", "Storm"));
        assertThat(Jsoup.parse(staff.get(path, seat).body()).select(".acts form[action*=/reason/]"))
                .isEmpty();
    }

    private Act cancelled(Activity activity) {
        Draft draft = office.written(
                change(activity, "cancel").with("reason.source", "de").with("reason.de", storm));
        assertThat(drafts.approve(draft.id(), draft.revision(), false, HEAD)).isInstanceOf(Deciding.Done.class);
        return programme.history(activity.id()).getLast();
    }

    private Deciding approved(Act act, UnaryOperator<Entries> typed) {
        Draft draft = drafts.open("reason", act.id(), CLERK).orElseThrow();
        var saved = (Saving.Saved) drafts.save(draft.id(), draft.revision(), typed.apply(draft.entries()), CLERK);
        return drafts.approve(saved.draft().id(), saved.draft().revision(), false, HEAD);
    }

    private Text reason(Act act) {
        return programme.history(act.activity()).stream()
                .filter(one -> one.id().equals(act.id()))
                .map(Act::publicReason)
                .findFirst()
                .orElseThrow();
    }
}
