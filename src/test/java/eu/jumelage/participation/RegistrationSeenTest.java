package eu.jumelage.participation;

import static eu.jumelage.web.Language.GERMAN;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import eu.jumelage.Browsing;
import eu.jumelage.InBerlin;
import eu.jumelage.office.Role;
import eu.jumelage.office.Staff;
import eu.jumelage.office.Window;
import eu.jumelage.programme.Programme;
import eu.jumelage.sample.SampleCity;
import eu.jumelage.web.Addresses;
import java.util.Objects;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** From the form of registration to the tick at the door: in a browser, open to everybody. */
@InBerlin
@ExtendWith(Browsing.class)
@Tag("browser")
class RegistrationSeenTest {

    private static final Pattern OWN = Pattern.compile("http://[^/]+(/de/anmeldung/\\S+)");
    private static final int PHONE = 390;
    private static final String MEETING = "https://meet.example/leise-strassen";

    @Autowired
    ApplicationContext program;

    @Autowired
    JdbcClient sql;

    @LocalServerPort
    int port;

    Staff staff;
    Window clerk;
    Window boss;
    Window visitor;
    UUID activity;

    @BeforeEach
    void open(Browser browser) {
        staff = new Staff(program, port);
        staff.dismiss();
        sql.sql("delete from mail.message").update();
        activity = SampleCity.id("activity", "tokyo-heat");
        clerk = Window.german(browser, port);
        clerk.signIn(staff.hire("door-clerk", Role.EDITOR));
        boss = Window.german(browser, port);
        boss.signIn(staff.hire("door-boss", Role.EDITOR, Role.PUBLISHER));
        visitor = Window.german(browser, port);
    }

    @AfterEach
    void close() {
        clerk.close();
        boss.close();
        visitor.close();
        withdrawForms();
        sql.sql("delete from mail.message").update();
        staff.dismiss();
    }

    private void withdrawForms() {
        sql.sql("delete from participation.admission where activity = :activity")
                .param("activity", activity)
                .update();
    }

    @Test
    void fromTheFormToTheTickAtTheDoor() {
        theFormIsMadeAndApproved("");
        somebodyRegisters();
        String list = theOfficeSeesIt();
        theDoorTicksOnAPhone(list);
        theRestIsOpen(list);
        whoCameIsCounted(list);
    }

    @Test
    void aWebinarIsJoinedByThoseWhoSignedUpAndTheirQuestionsAreThereBefore() {
        activity = SampleCity.id("activity", "webinar-quiet-streets");
        withdrawForms(); // the example city brings one without a link
        theFormIsMadeAndApproved(MEETING);
        somebodyRegisters();

        visitor.isOpen("webinar-own");
        assertThat(visitor.page().locator("main a[href='" + MEETING + "']").count())
                .isOne();
        visitor.page().navigate(visitor.at(path()));
        assertThat(visitor.page().content()).doesNotContain("meet.example");

        Page page = clerk.page();
        clerk.isOpen("/office/admissions/" + admission() + "/questions", "webinar-questions");
        assertThat(page.innerText("ol.asked")).contains("Gibt es einen Aufzug?", "Ayşe Öztürk");
        page.locator("button[name=answered]").press("Enter");
        page.waitForSelector("li.answered");
        clerk.isOpen("webinar-questions-answered");
        page.press("[name=anonymous]", "Space");
        page.locator("form.search button").press("Enter");
        page.waitForURL("**anonymous=yes**");
        assertThat(page.innerText("ol.asked")).contains("Gibt es einen Aufzug?").doesNotContain("Ayşe");
    }

    private void whoCameIsCounted(String admission) {
        Page page = clerk.page();
        clerk.isOpen("/office/admissions/" + admission + "/counts", "registration-counts-before");
        page.locator("form[action$='/counts'] button").press("Enter");
        page.waitForURL("**done=filled**");
        clerk.isOpen("registration-counted");
        clerk.isOpen("/office/activities/" + activity + "/heads", "registration-heads");
        assertThat(sql.sql("select sum(people) from programme.head_count where activity = :activity")
                        .param("activity", activity)
                        .query(Integer.class)
                        .single())
                .isOne();
    }

    private String path() {
        return "/de/aktivitaeten/"
                + Objects.requireNonNull(program.getBean(Addresses.class)
                        .of(Programme.ADDRESS, activity)
                        .get(GERMAN));
    }

    private UUID admission() {
        return sql.sql("select id from participation.admission where activity = :activity")
                .param("activity", activity)
                .query(UUID.class)
                .single();
    }

    /** @param meeting where one joins online; empty for nowhere */
    private void theFormIsMadeAndApproved(String meeting) {
        Page page = clerk.page();
        clerk.isOpen("/office/records/activity/" + activity, "registration-none");
        page.locator("form[action$='/admission'] button").first().press("Enter");
        page.waitForURL("**/office/drafts/*");
        clerk.isOpen("registration-form-office");
        page.fill("[name=seats]", "2");
        page.fill("[name=join-link]", meeting);
        page.press("[name='asks.question']", "Space");
        String draft = page.url();
        page.locator("button[value=hand-in]").press("Enter");
        page.waitForURL(url -> !url.equals(draft));
        assertThat(page.locator(".errors").count()).isZero();
        boss.page().navigate(draft + "/review");
        boss.isOpen("registration-form-review");
        boss.page().locator("button[value=approve]").press("Enter");
        boss.page()
                .waitForCondition(
                        () -> boss.page().locator("button[value=approve]").count() == 0);
        boss.isOpen("registration-form-approved");
    }

    private void somebodyRegisters() {
        Page page = visitor.page();
        visitor.isOpen(path(), "registration-activity");
        page.locator("main a[href$='/anmeldung']").first().press("Enter");
        page.waitForURL("**/anmeldung");
        visitor.isOpen("registration-empty");
        page.evaluate("document.querySelector('form.form').noValidate = true");
        page.locator("form.form button").press("Enter");
        page.waitForSelector(".problems");
        visitor.isOpen("registration-wrong");
        page.fill("#f-name", "Ayşe Öztürk");
        page.fill("#f-email", "ayse@example.org");
        page.fill("#f-question", "Gibt es einen Aufzug?");
        page.press("#f-email", "Enter");
        page.waitForURL("**sent=seat**");
        visitor.isOpen("registration-sent");

        clerk.isOpen("/office/mail", "registration-outbox");
        clerk.page().locator("main tbody a").first().press("Enter");
        clerk.page().waitForSelector(".mail-plain");
        clerk.isOpen("registration-mail");
        var link = OWN.matcher(clerk.page().innerText(".mail-plain"));
        assertThat(link.find()).isTrue();
        visitor.isOpen(link.group(1), "registration-own-requested");
        assertThat(participants()).as("following a link confirms nothing").isZero();
        page.locator("button[value=confirm]").press("Enter");
        page.waitForCondition(() -> page.locator("button[value=confirm]").count() == 0);
        visitor.isOpen("registration-own-confirmed");
        assertThat(participants()).isOne();
    }

    private String theOfficeSeesIt() {
        Page page = clerk.page();
        clerk.isOpen("/office/records/activity/" + activity, "registration-record");
        page.locator("main a[href*='/registrations?admission']").first().press("Enter");
        page.waitForURL("**/registrations?admission=*");
        clerk.isOpen("registration-list");
        assertThat(page.innerText("main")).contains("Ayşe Öztürk");
        String admission = page.url().replaceFirst(".*admission=", "");
        page.locator("form[action$='/invite'] button").press("Enter");
        String invitation = page.innerText(".remark code").replaceFirst("http://[^/]+", "");
        visitor.isOpen(invitation, "registration-invited");
        assertThat(visitor.page().inputValue("[name=invitation]")).isNotEmpty();
        return admission;
    }

    private void theDoorTicksOnAPhone(String admission) {
        Page page = clerk.page();
        page.setViewportSize(PHONE, 844);
        clerk.isOpen("/office/admissions/" + admission + "/door", "registration-door");
        page.locator("table.door button[name=came]").first().press("Enter");
        page.waitForSelector("table.door tr.there");
        clerk.isOpen("registration-door-ticked");
        assertThat(sql.sql("select sum(came) from participation.registration where admission = :admission::uuid")
                        .param("admission", admission)
                        .query(Integer.class)
                        .single())
                .isOne();
        page.setViewportSize(1280, 900);
    }

    private void theRestIsOpen(String admission) {
        for (String place : new String[] {"questions", "counts", "enter"}) {
            clerk.isOpen("/office/admissions/" + admission + "/" + place, "registration-" + place);
        }
        clerk.isOpen("/office/records/admission/" + admission, "registration-form-record");
    }

    private int participants() {
        return sql.sql("""
                select count(*) from participation.registration r join participation.admission a on a.id = r.admission
                where a.activity = :activity and r.state = 'confirmed'""").param("activity", activity).query(Integer.class).single();
    }
}
