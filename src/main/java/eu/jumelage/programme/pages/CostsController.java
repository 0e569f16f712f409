package eu.jumelage.programme.pages;

import eu.jumelage.office.Allowed;
import eu.jumelage.office.Area;
import eu.jumelage.office.OfficeFrame;
import eu.jumelage.office.Role;
import eu.jumelage.office.Sitting;
import eu.jumelage.office.editing.Field.Option;
import eu.jumelage.partnerships.Alphabet;
import eu.jumelage.programme.ActivityTitles;
import eu.jumelage.programme.CostItem;
import eu.jumelage.programme.CostLedger;
import eu.jumelage.programme.CostLedger.Entry;
import eu.jumelage.programme.CostLedger.Sum;
import eu.jumelage.programme.CostLedger.Wanted;
import eu.jumelage.programme.HomeClock;
import eu.jumelage.web.Answer;
import eu.jumelage.web.Document;
import eu.jumelage.web.Language;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The book of all costs, on a page and as a table to take along. */
@Controller
class CostsController {

    private static final int PAGE = 100;
    private static final int OFFERED = 300;

    /** More rows than a spreadsheet is pleasant with. */
    private static final int MOST_IN_FILE = 50_000;

    private final CostLedger ledger;
    private final Offers offers;
    private final ActivityTitles titles;
    private final HomeClock clock;

    CostsController(CostLedger ledger, Offers offers, ActivityTitles titles, HomeClock clock) {
        this.ledger = ledger;
        this.offers = offers;
        this.titles = titles;
        this.clock = clock;
    }

    @GetMapping(CostsCorner.PATH)
    @Allowed({Role.READER, Role.EDITOR, Role.PUBLISHER})
    Answer list(Sitting sitting, @RequestParam Map<String, String> asked) {
        Language reader = sitting.language();
        CostFilter filter = CostFilter.of(asked);
        Wanted wanted = filter.wanted();
        List<Entry> entries = ledger.entries(wanted, filter.order(), (filter.page() - 1) * PAGE, PAGE + 1, reader);
        return new CostsPage(
                OfficeFrame.of(sitting, Area.PROGRAMME, "costs.title"),
                filter,
                choices(reader),
                entries.subList(0, Math.min(PAGE, entries.size())),
                entries.size() > PAGE && filter.page() < CostFilter.LAST_PAGE,
                ledger.total(wanted),
                ledger.byYear(wanted, OFFERED),
                inOrder(ledger.byPartner(wanted, OFFERED, reader), reader),
                ledger.byActivity(wanted, CostsPage.SUMS, reader),
                alone(filter, reader),
                clock.today());
    }

    @GetMapping(CostsCorner.PATH + "/table.csv")
    @Allowed({Role.READER, Role.EDITOR, Role.PUBLISHER})
    Answer csv(Sitting sitting, @RequestParam Map<String, String> asked) {
        return Document.of("text/csv", table(sitting, asked).csv()).named(name("csv"));
    }

    @GetMapping(CostsCorner.PATH + "/table.xlsx")
    @Allowed({Role.READER, Role.EDITOR, Role.PUBLISHER})
    Answer xlsx(Sitting sitting, @RequestParam Map<String, String> asked) {
        return Document.of(
                        "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
                        table(sitting, asked).xlsx())
                .named(name("xlsx"));
    }

    private CostTable table(Sitting sitting, Map<String, String> asked) {
        CostFilter filter = CostFilter.of(asked);
        return new CostTable(
                ledger.entries(filter.wanted(), filter.order(), 0, MOST_IN_FILE, sitting.language()),
                sitting.language());
    }

    private String name(String ending) {
        return "costs-" + clock.today() + "." + ending;
    }

    private CostsPage.Choices choices(Language reader) {
        return new CostsPage.Choices(
                offers.partners(reader),
                named(ledger.years(OFFERED).stream().map(String::valueOf)),
                Offers.of(CostItem.State.values(), "cost.state.", reader),
                named(ledger.payers(OFFERED).stream()),
                named(ledger.budgets(OFFERED).stream()));
    }

    private static List<Option> named(Stream<String> names) {
        return names.map(name -> new Option(name, name)).toList();
    }

    /** Partners in the alphabetical order of the reader's language; costs without one last. */
    private static List<Sum> inOrder(List<Sum> partners, Language reader) {
        Comparator<Sum> byName = Alphabet.of(reader, sum -> Objects.toString(sum.label(), ""));
        return partners.stream()
                .sorted(Comparator.<Sum, Boolean>comparing(sum -> sum.key() == null)
                        .thenComparing(byName))
                .toList();
    }

    private String alone(CostFilter filter, Language reader) {
        if (!filter.get("activity").isEmpty()) {
            return titles.of(UUID.fromString(filter.get("activity")), reader);
        }
        return filter.get("project").isEmpty()
                ? ""
                : offers.projects(reader).stream()
                        .filter(project -> project.value().equals(filter.get("project")))
                        .map(Option::label)
                        .findFirst()
                        .orElse("");
    }
}
