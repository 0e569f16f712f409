package eu.jumelage.portal;

import static org.assertj.core.api.Assertions.assertThat;

import eu.jumelage.InBerlin;
import eu.jumelage.partnerships.Cities;
import eu.jumelage.programme.Activity;
import eu.jumelage.programme.Agendas;
import eu.jumelage.programme.Aside;
import eu.jumelage.programme.Dossiers;
import eu.jumelage.programme.Edit;
import eu.jumelage.programme.HeadCount;
import eu.jumelage.programme.Programme;
import eu.jumelage.programme.Protocol;
import eu.jumelage.programme.Publishing;
import eu.jumelage.programme.Run;
import eu.jumelage.programme.Visibility;
import eu.jumelage.programme.When;
import eu.jumelage.programme.Where;
import eu.jumelage.sample.SampleCity;
import eu.jumelage.web.Language;
import eu.jumelage.web.Text;
import java.time.LocalDateTime;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Whatever the office writes into the file of a visit, nobody outside can find: every public address is asked. */
@InBerlin
class InternalVisitTest {

    /** Begins every word that was planted, and stands in no language's dictionary. */
    private static final String MARK = "zyxq";

    private static final Pattern ADDRESS =
            Pattern.compile("(?:href|src|action|content)=\"([^\"]+)\"|<loc>([^<]+)</loc>");

    /** Who asks for more walks in circles; the example city has some 5000 addresses, cards and forms among them. */
    private static final int MOST = 20_000;

    @LocalServerPort
    int port;

    @Autowired
    Programme programme;

    @Autowired
    Agendas agendas;

    @Autowired
    Dossiers dossiers;

    @Autowired
    Cities cities;

    final UUID visit = SampleCity.id("activity", "prague-study-visit");

    @BeforeEach
    void plant() {
        if (dossiers.of(visit)
                .protocol()
                .filter(one -> word("Zweck").equals(one.purpose()))
                .isPresent()) {
            return;
        }
        Activity now = programme.find(visit).orElseThrow();
        assertThat(now.isOpen()).as("the visit itself is public").isTrue();
        assertThat(programme.edit(
                        now, now.details().context(now.details().context().fileReference(word("Akte")))))
                .isInstanceOf(Edit.Saved.class);
        dossiers.protocol(
                visit,
                new Protocol(
                        Protocol.Direction.OUTGOING,
                        word("Zweck"),
                        List.of(new Protocol.Member(word("Funktion"), word("Organisation"))),
                        word("Anrede"),
                        word("Dolmetsch"),
                        word("Geschenk"),
                        word("Flagge"),
                        word("Sitz")));
        dossiers.count(visit, List.of(new HeadCount("BV", HeadCount.Part.INVITED, "18-30", "female", 7)));
        agendas.add(UUID.randomUUID(), visit, Text.of(Language.GERMAN, word("Titel")), run(9), aside("Intern"));
        open();
    }

    /** An item that is public, with what the office alone knows of it. */
    private void open() {
        UUID item = UUID.randomUUID();
        agendas.add(item, visit, Text.of(Language.GERMAN, "Rundgang für alle Öffentlichen"), run(14), aside("Offen"));
        Activity part = programme.find(item).orElseThrow();
        programme.edit(part, part.details().visibility(Visibility.PUBLIC));
        assertThat(programme.publish(item)).isInstanceOf(Publishing.Done.class);
    }

    private Run run(int hour) {
        var zone = cities.home().orElseThrow().zone();
        var start = LocalDateTime.of(2031, 5, 20, hour, 0).atZone(zone);
        return Run.planned(UUID.randomUUID(), new When.Timed(start, start.plusHours(1)), Where.somewhere());
    }

    private static Aside aside(String where) {
        return new Aside(word(where + "wo"), word(where + "wer"), word(where + "vermerk"), false);
    }

    private static String word(String field) {
        return MARK.toUpperCase(Locale.ROOT).charAt(0) + MARK.substring(1) + field.toLowerCase(Locale.ROOT);
    }

    @Test
    void noPublicAddressInAnyLanguageShowsWhatIsInternal() {
        var fetch = new Fetch(port);
        var seen = new HashSet<String>();
        var endings = new HashSet<String>();
        var open = new ArrayDeque<>(List.of(
                "/", "/de/", "/fr/", "/nl/", "/en/", "/sitemap.xml", "/robots.txt", "/de/aktuelles", "/de/rueckblick"));
        boolean met = false;
        while (!open.isEmpty() && seen.size() < MOST) {
            String path = open.poll();
            if (!seen.add(path)) {
                continue;
            }
            Fetch.Answer answer = fetch.get(path);
            String type = answer.header("Content-Type");
            if (answer.status() == 200 && !type.startsWith("image/") && !path.startsWith("/assets/")) {
                String text = answer.text();
                String told = text.replaceAll("(?s)<select.*?</select>", ""); // the sign-up form offers all countries
                assertThat(told.toLowerCase(Locale.ROOT)).as(path).doesNotContain(MARK, "bouvet");
                met |= text.contains("Rundgang für alle Öffentlichen");
                endings.add(type.replaceFirst(";.*", ""));
                addresses(text).forEach(open::add);
            } else if (answer.status() / 100 == 3) {
                open.addAll(local(answer.header("Location")));
            }
        }
        assertThat(seen).as("asked").hasSizeGreaterThan(400).hasSizeLessThan(MOST);
        assertThat(met).as("the opened item is public").isTrue();
        assertThat(endings).contains("text/html", "text/calendar", "application/atom+xml", "application/xml");
    }

    @Test
    void noSearchFindsWhatIsInternal() {
        var fetch = new Fetch(port);
        for (String search : List.of("/de/suche", "/fr/recherche", "/nl/zoeken", "/en/search")) {
            for (String word : List.of("zyxq", "Zyxqgesc", "Zyxqtite", "Zyxqfunktio", "Zyxqakt", "zyxqinternv")) {
                Fetch.Answer answer = fetch.get(search + "?q=" + word);
                assertThat(answer.status()).as(search).isEqualTo(200);
                assertThat(answer.text().toLowerCase(Locale.ROOT))
                        .as(search + " " + word)
                        .doesNotContain("zyxqgeschenk", "zyxqtitel", "zyxqfunktion", "zyxqakte", "zyxqinternvermerk");
            }
        }
    }

    private Set<String> addresses(String text) {
        var found = new HashSet<String>();
        var matcher = ADDRESS.matcher(text);
        while (matcher.find()) {
            String address = matcher.group(1) == null ? matcher.group(2) : matcher.group(1);
            for (String path : local(address.replace("&amp;", "&"))) {
                found.add(path);
            }
        }
        return found;
    }

    /** Of this program, and not the office. */
    private List<String> local(String address) {
        var paths = new ArrayList<String>();
        String path = address.replaceFirst("^https?://[^/]+", "").replaceFirst("#.*", "");
        boolean own = address.startsWith("/") || address.contains("://localhost") || address.contains(":" + port);
        if (own && path.startsWith("/") && !path.startsWith("/office") && !path.startsWith("//")) {
            paths.add(path);
            boolean page = path.matches("/(de|fr|nl|en)/[^.?]+");
            if (page) {
                List.of(".ics", ".atom", ".json").forEach(ending -> paths.add(path + ending));
            }
        }
        return paths;
    }
}
