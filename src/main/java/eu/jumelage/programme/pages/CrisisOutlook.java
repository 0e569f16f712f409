package eu.jumelage.programme.pages;

import eu.jumelage.office.OfficeFrame;
import eu.jumelage.programme.Activity;
import eu.jumelage.programme.CrisisPlan;
import eu.jumelage.programme.CrisisSteps;
import eu.jumelage.programme.Foreseen;
import eu.jumelage.programme.Touching;
import gg.jte.Content;
import gg.jte.TemplateEngine;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** What a crisis step would do to each activity, in words, before it is approved. */
@Component
public class CrisisOutlook {

    private final CrisisActivities activities;
    private final CrisisSteps steps;
    private final List<Touching> touching;
    private final TemplateEngine templates;

    CrisisOutlook(CrisisActivities activities, CrisisSteps steps, List<Touching> touching, TemplateEngine templates) {
        this.activities = activities;
        this.steps = steps;
        this.touching = List.copyOf(touching);
        this.templates = templates;
    }

    /**
     * An activity with what would become of it, or why nothing can.
     *
     * @param parts what becomes of its parts; empty where it has none
     * @param people how many would be touched, in the order of the columns
     */
    public record Line(
            UUID id,
            String title,
            String when,
            String partners,
            String state,
            String what,
            String parts,
            List<Integer> people) {}

    /**
     * @param columns headings of what else is known of each
     * @param hearing who will be told, in sentences
     */
    public record Told(List<Line> possible, List<Line> left, int parts, List<String> columns, List<String> hearing) {}

    Content of(List<Foreseen> foreseen, CrisisPlan plan, OfficeFrame frame) {
        Told told = told(foreseen, plan, frame);
        return output -> templates.render(
                "eu/jumelage/programme/pages/CrisisOutlook.jte", Map.of("frame", frame, "told", told), output);
    }

    Told told(List<Foreseen> foreseen, CrisisPlan plan, OfficeFrame frame) {
        Map<UUID, CrisisActivities.Line> lines = activities.lines(
                foreseen.stream().map(one -> one.activity().id()).toList(), frame.language());
        var possible = new ArrayList<Line>();
        var left = new ArrayList<Line>();
        for (Foreseen one : foreseen) {
            CrisisActivities.Line line = lines.get(one.activity().id());
            if (line != null) {
                (one.isPossible() ? possible : left).add(line(one, line, plan, frame));
            }
        }
        int parts = foreseen.stream().mapToInt(one -> one.parts().size()).sum();
        return new Told(possible, left, parts, activities.peopleColumns(), hearing(foreseen, plan, frame));
    }

    private List<String> hearing(List<Foreseen> foreseen, CrisisPlan plan, OfficeFrame frame) {
        Collection<Activity> after = foreseen.stream()
                .flatMap(one -> one.after(plan, steps.now()))
                // a part can be chosen beside its whole
                .collect(Collectors.toMap(Activity::id, one -> one, (first, _) -> first))
                .values();
        return touching.stream()
                .flatMap(each -> each.told(after, frame.language()).stream())
                .toList();
    }

    private static Line line(Foreseen one, CrisisActivities.Line line, CrisisPlan plan, OfficeFrame frame) {
        String what =
                one.isPossible() ? frame.say("crisis.will." + plan.does().key()) : frame.say("crisis.why." + one.why());
        return new Line(
                line.id(),
                line.title(),
                line.when(),
                line.partners(),
                line.state(),
                what,
                parts(one, frame),
                List.copyOf(line.people().values()));
    }

    private static String parts(Foreseen one, OfficeFrame frame) {
        var said = new ArrayList<String>();
        if (!one.parts().isEmpty()) {
            said.add(frame.say("crisis.parts.too", one.parts().size()));
        }
        if (!one.staying().isEmpty()) {
            said.add(frame.say(
                    "crisis.parts.stay",
                    one.staying().stream()
                            .map(Activity::details)
                            .map(details -> frame.string(details.words().title()))
                            .collect(Collectors.joining(", "))));
        }
        return String.join(" ", said);
    }
}
