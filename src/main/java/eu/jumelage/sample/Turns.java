package eu.jumelage.sample;

import static eu.jumelage.sample.Parties.city;

import eu.jumelage.programme.ActRequest;
import eu.jumelage.programme.Decision;
import eu.jumelage.programme.Dossiers;
import eu.jumelage.programme.HeadCount;
import eu.jumelage.programme.Keyed;
import eu.jumelage.programme.PersonnelExchange;
import eu.jumelage.programme.Programme;
import eu.jumelage.programme.Recap;
import eu.jumelage.programme.Run;
import eu.jumelage.programme.Step;
import eu.jumelage.programme.When;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** What happened to the sample's activities, and what is filed about them. */
@Component
@Lazy
class Turns {

    private static final String ACTOR = "Jumelage";

    private final Programme programme;
    private final Dossiers dossiers;
    private final Slots slots;

    Turns(Programme programme, Dossiers dossiers, Slots slots) {
        this.programme = programme;
        this.dossiers = dossiers;
        this.slots = slots;
    }

    void load(Item item, List<Run> runs, Dates dates) {
        for (Item.Turn turn : item.history()) {
            var steps = turn.act().stream()
                    .map(act -> step(act, turn, runs.getFirst(), dates))
                    .toArray(Step[]::new);
            ActRequest request = ActRequest.by(ACTOR, steps).because(turn.reason());
            act(
                    item,
                    turn.disruption() == null ? request : request.struckBy(Ids.of("disruption", turn.disruption())),
                    dates.instant(turn.on(), slots.home()));
        }
        if (item.held() != null) {
            Item.Outcome outcome = item.recap();
            Recap recap = outcome == null ? null : new Recap(outcome.text(), outcome.people(), null);
            act(item, ActRequest.by(ACTOR, new Step.ConfirmHeld(recap)), dates.instant(item.held(), slots.home()));
        }
        file(item, dates);
    }

    private void act(Item item, ActRequest request, Instant on) {
        Decision decision = programme.act(Happenings.id(item.key()), request.on(on));
        if (decision instanceof Decision.Refused) {
            throw new IllegalStateException(item.key() + ", " + request.steps() + ": " + decision);
        }
    }

    private static Step step(String act, Item.Turn turn, Run run, Dates dates) {
        return switch (act) {
            case "postpone" -> new Step.Postpone();
            case "cancel" -> new Step.Cancel();
            case "move-online" -> new Step.MoveOnline(turn.link());
            case "reschedule" -> new Step.Reschedule(when(turn, run, dates));
            case "revive" -> new Step.Revive(when(turn, run, dates));
            default -> throw new IllegalStateException("No act: " + act);
        };
    }

    private static When when(Item.Turn turn, Run run, Dates dates) {
        if (turn.from() == null) {
            throw new IllegalStateException("A new time is missing: " + turn);
        }
        return dates.when(turn.from(), turn.until(), run.when().zone());
    }

    private void file(Item item, Dates dates) {
        UUID activity = Happenings.id(item.key());
        if (item.exchange() != null) {
            dossiers.exchange(
                    activity,
                    new PersonnelExchange(
                            item.exchange().weeks(), item.exchange().people(), null));
        }
        if (!item.headCounts().isEmpty()) {
            dossiers.count(
                    activity,
                    item.headCounts().stream()
                            .map(heads -> new HeadCount(
                                    heads.country(),
                                    Keyed.of(HeadCount.Part.class, heads.part()),
                                    null,
                                    null,
                                    heads.people()))
                            .toList());
        }
        for (int i = 0; i < item.costs().size(); i++) {
            Item.Cost cost = item.costs().get(i);
            dossiers.cost(cost.item(Ids.of("cost", item.key() + "/" + i), activity, dates));
        }
        for (int i = 0; i < item.commitments().size(); i++) {
            Item.Promise promise = item.commitments().get(i);
            dossiers.commit(promise.commitment(
                    Ids.of("commitment", item.key() + "/" + i), activity, city(promise.by()), dates, item.example()));
        }
    }
}
