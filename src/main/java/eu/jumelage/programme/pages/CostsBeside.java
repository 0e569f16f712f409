package eu.jumelage.programme.pages;

import eu.jumelage.office.OfficeFrame;
import eu.jumelage.office.editing.Beside;
import eu.jumelage.programme.ActivityTitles;
import eu.jumelage.programme.CostLedger;
import eu.jumelage.programme.CostLedger.Wanted;
import eu.jumelage.programme.Costs;
import eu.jumelage.programme.HomeClock;
import gg.jte.Content;
import gg.jte.TemplateEngine;
import java.util.Optional;
import java.util.UUID;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** What an activity costs, below what it says; and what the activities of a project come to. */
@Component
@Order(5)
class CostsBeside implements Beside {

    private final Costs costs;
    private final CostLedger ledger;
    private final ActivityTitles titles;
    private final HomeClock clock;
    private final TemplateEngine templates;

    CostsBeside(Costs costs, CostLedger ledger, ActivityTitles titles, HomeClock clock, TemplateEngine templates) {
        this.costs = costs;
        this.ledger = ledger;
        this.titles = titles;
        this.clock = clock;
        this.templates = templates;
    }

    @Override
    public boolean leads() {
        return false;
    }

    @Override
    public Optional<Mark> mark(String kind) {
        return kind.equals("activity") ? Optional.of(new Mark("costs", "costs.title")) : Optional.empty();
    }

    @Override
    public Optional<Content> on(String kind, UUID record, OfficeFrame frame) {
        return switch (kind) {
            case "activity" ->
                titles.of(record, frame.language()).isEmpty()
                        ? Optional.empty()
                        : Optional.of(drawn(new CostList(
                                frame,
                                record,
                                costs.of(record),
                                ledger.total(new Wanted(null, null, null, null, null, record, null, null)),
                                clock.today())));
            case "project" -> {
                var sum = ledger.total(Wanted.ofProject(record));
                yield sum.items() == 0
                        ? Optional.empty()
                        : Optional.of(output -> templates.render(
                                "eu/jumelage/programme/pages/ProjectCosts.jte",
                                new ProjectCosts(frame, record, sum),
                                output));
            }
            default -> Optional.empty();
        };
    }

    private Content drawn(CostList list) {
        return output -> templates.render("eu/jumelage/programme/pages/CostsBeside.jte", list, output);
    }
}
