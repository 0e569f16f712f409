package eu.jumelage.programme.pages;

import static org.assertj.core.api.Assertions.assertThat;

import eu.jumelage.InBerlin;
import eu.jumelage.office.Role;
import eu.jumelage.office.Staff;
import eu.jumelage.office.Staff.Seat;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Nothing of costs, commitments and contact notes reaches a public page, feed, calendar, file or search. */
@InBerlin
class LedgerIsInternalTest {

    private static final List<String> MARKS =
            List.of("Zaunkönigkosten", "777.333", "777333", "777,333", "Zaunkönigzusage", "Zaunköniginnotiz");
    private static final int PAGES = 250;

    @LocalServerPort
    int port;

    @Autowired
    ApplicationContext program;

    @Autowired
    JdbcClient sql;

    Staff staff;

    @BeforeEach
    void plant() {
        staff = new Staff(program, port);
        staff.dismiss();
        Seat clerk = staff.signIn(staff.hire("planter", Role.EDITOR));
        String home = sql.sql("select id from partnerships.city where home")
                .query(String.class)
                .single();
        for (UUID activity : sql.sql("select id from programme.activity where publication = 'published'")
                .query(UUID.class)
                .list()) {
            assertThat(staff.post(
                                    "/office/activities/" + activity + "/costs",
                                    clerk,
                                    Map.of(
                                            "kind",
                                            "Zaunkönigkosten",
                                            "payer",
                                            "Zaunkönigkosten",
                                            "amount",
                                            "777333,00",
                                            "note",
                                            "Zaunkönigkosten",
                                            "file",
                                            "Zaunkönigkosten"))
                            .statusCode())
                    .isEqualTo(303);
            assertThat(staff.post(
                                    "/office/activities/" + activity + "/commitments",
                                    clerk,
                                    Map.of(
                                            "text.de",
                                            "Zaunkönigzusage",
                                            "city",
                                            home,
                                            "owner",
                                            "Zaunkönigzusage",
                                            "due",
                                            "2031-01-01",
                                            "evidence",
                                            "Zaunkönigzusage"))
                            .statusCode())
                    .isEqualTo(303);
        }
        for (UUID partnership : sql.sql("select id from partnerships.partnership where publication = 'published'")
                .query(UUID.class)
                .list()) {
            staff.post(
                    "/office/partnerships/" + partnership + "/notes",
                    clerk,
                    Map.of("day", "2026-01-05", "who", "Anna", "channel", "mail", "line", "Zaunköniginnotiz"));
        }
        assertThat(staff.get("/office/costs", clerk).body()).contains("Zaunkönigkosten");
    }

    @AfterEach
    void weed() {
        sql.sql("delete from programme.cost_item where kind = 'Zaunkönigkosten'")
                .update();
        sql.sql("delete from programme.commitment where owner = 'Zaunkönigzusage'")
                .update();
        sql.sql("delete from partnerships.contact_note where line = 'Zaunköniginnotiz'")
                .update();
        staff.dismiss();
    }

    @Test
    void noPublicAddressSaysAnyOfIt() {
        var seen = new TreeSet<String>();
        var next = new ArrayDeque<>(
                List.of("/de/", "/fr/", "/sitemap.xml", "/de/suche?q=Zaunk%C3%B6nigkosten", "/de/suche?q=777333"));
        while (!next.isEmpty() && seen.size() < PAGES) {
            String path = next.poll();
            if (!seen.add(path)) {
                continue;
            }
            var answer = staff.get(path, null);
            String body = answer.body();
            String searched = path.contains("?q=") ? body.replaceAll("value=\"[^\"]*\"|„[^“]*“", "") : body;
            if (path.contains("?q=")) {
                assertThat(Jsoup.parse(body).select("main li a, main article").text())
                        .as(path)
                        .doesNotContain("Zaunkönig");
            } else {
                assertThat(searched).as(path).doesNotContain(MARKS);
            }
            Jsoup.parse(body).select("a[href^=/], link[href^=/]").eachAttr("href").stream()
                    .map(link -> link.replaceFirst("#.*", ""))
                    .filter(link -> !link.startsWith("/office") && !link.startsWith("/assets") && !link.contains("?"))
                    .filter(link -> !link.matches(".*\\.(png|svg|webp|jpg|css|js|woff2)"))
                    .filter(link -> link.startsWith("/de") || link.matches(".*\\.(atom|ics|json|xml|csv)"))
                    .forEach(next::add);
        }
        assertThat(seen)
                .hasSizeGreaterThan(60)
                .anyMatch(path -> path.endsWith(".ics"))
                .anyMatch(path -> path.endsWith(".atom"));
    }
}
