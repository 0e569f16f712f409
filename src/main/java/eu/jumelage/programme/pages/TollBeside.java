package eu.jumelage.programme.pages;

import eu.jumelage.office.OfficeFrame;
import eu.jumelage.office.editing.Beside;
import eu.jumelage.programme.CrisisSteps;
import eu.jumelage.programme.Toll;
import eu.jumelage.programme.Tolls;
import gg.jte.Content;
import gg.jte.TemplateEngine;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** What a disruption did, on its page in the office: internal activities are counted too. */
@Component
@Order(1)
class TollBeside implements Beside {

    private final Tolls tolls;
    private final CrisisSteps steps;
    private final TemplateEngine templates;

    TollBeside(Tolls tolls, CrisisSteps steps, TemplateEngine templates) {
        this.tolls = tolls;
        this.steps = steps;
        this.templates = templates;
    }

    @Override
    public boolean leads() {
        return false;
    }

    @Override
    public Optional<Content> on(String kind, UUID record, OfficeFrame frame) {
        if (!kind.equals("disruption")) {
            return Optional.empty();
        }
        Toll toll = tolls.all(record, steps.now());
        var made = steps.all(CrisisSteps.MOST).stream()
                .filter(step -> step.disruption().equals(record))
                .toList();
        var sizes = steps.sizes(made.stream().map(step -> step.id()).toList());
        return Optional.of(output -> templates.render(
                "eu/jumelage/programme/pages/TollBeside.jte",
                Map.of("frame", frame, "toll", toll, "steps", made, "sizes", sizes),
                output));
    }
}
