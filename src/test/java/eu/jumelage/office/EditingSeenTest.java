package eu.jumelage.office;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import eu.jumelage.Browsing;
import eu.jumelage.InBerlin;
import eu.jumelage.office.editing.Editable;
import eu.jumelage.office.editing.Editables;
import eu.jumelage.web.Language;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** The desk, every kind of record and every form in a browser: empty, full and with errors, open to everybody. */
@InBerlin
@ExtendWith(Browsing.class)
@Tag("browser")
class EditingSeenTest {

    @Autowired
    ApplicationContext program;

    @LocalServerPort
    int port;

    Staff staff;
    Member boss;
    Window window;
    Page page;

    @BeforeEach
    void signIn(Browser browser) {
        staff = new Staff(program, port);
        staff.dismiss();
        boss = staff.hire("boss", Role.EDITOR, Role.PUBLISHER, Role.ADMINISTRATOR);
        window = Window.german(browser, port);
        window.signIn(boss);
        page = window.page();
    }

    @AfterEach
    void leave() {
        window.close();
        staff.dismiss();
    }

    @ParameterizedTest
    @ValueSource(strings = {"de", "fr", "nl", "en"})
    void theDeskAndItsListsAreOpenInEveryLanguage(String tag) {
        program.getBean(Accounts.class).describe(boss, "Béatrice Großmann", new Language(tag));
        for (String path : new String[] {"", "programme", "partners", "pages", "programme?q=zzz"}) {
            window.isOpen("/office/" + path, "list-" + path.replaceAll("\\W", "-") + "-" + tag);
        }
    }

    @Test
    void everyRecordIsOpenAsItStandsAndInItsForm() {
        for (Editable kind : program.getBean(Editables.class).all()) {
            window.isOpen(kind.area().path() + "?kind=" + kind.kind(), "list-" + kind.kind());
            Locator first = page.locator("main tbody a").first();
            if (first.count() == 0) {
                continue;
            }
            String record = first.getAttribute("href");
            window.isOpen(record, "record-" + kind.kind());
            page.click("form[action$='/edit'] button");
            window.isOpen("edit-" + kind.kind());
            page.click("form[data-draft] button[value=discard]");
        }
    }

    @Test
    void everyFormIsOpenWhenItIsEmptyAndWhenItIsRefused() {
        for (Editable kind : program.getBean(Editables.class).all()) {
            if (!kind.canBegin()) {
                continue;
            }
            page.navigate(window.at(kind.area().path() + "?kind=" + kind.kind()));
            page.click("form[action$='/" + kind.kind() + "/new'] button");
            window.isOpen("empty-" + kind.kind());
            if (!page.url().contains("/office/drafts/")) {
                continue; // a crisis step begins with a choice of activities: CrisisDeskTest has its form refused
            }
            page.click("form[data-draft] .actions button[value=hand-in]");
            assertThat(page.locator(".errors").count()).as(kind.kind()).isPositive();
            window.isOpen("refused-" + kind.kind());
        }
    }

    /** Of the router's own list, so that none is forgotten; what answers with a file has no page to look at. */
    @Test
    void everyPlaceOfTheOfficeIsOpen() {
        var router = program.getBean("requestMappingHandlerMapping", RequestMappingHandlerMapping.class);
        List<String> places = router.getHandlerMethods().keySet().stream()
                .filter(route -> route.getMethodsCondition().getMethods().contains(RequestMethod.GET))
                .flatMap(route -> route.getPatternValues().stream())
                .filter(path -> path.startsWith("/office/") && !path.contains("{"))
                .filter(path -> !path.endsWith(".csv") && !path.endsWith(".xlsx"))
                .filter(path -> staff.get(path, staff.signIn(boss)).statusCode() == 200)
                .sorted()
                .toList();
        assertThat(places).hasSizeGreaterThan(12);
        for (String path : places) {
            window.isOpen(path, "place" + path.replaceAll("\\W", "-"));
        }
    }
}
