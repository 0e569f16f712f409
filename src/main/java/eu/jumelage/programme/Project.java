package eu.jumelage.programme;

import eu.jumelage.partnerships.PartialDate;
import eu.jumelage.web.Text;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A joint undertaking of cities and organisations, over months or years, with activities of its own.
 *
 * @param stages its states, the present one last
 */
public record Project(
        UUID id,
        Text title,
        @Nullable Text text,
        @Nullable PartialDate since,
        @Nullable PartialDate until,
        @Nullable UUID fundingProgramme,
        @Nullable Budget budget,
        @Nullable Text outputs,
        Publication publication,
        boolean example,
        List<Stage> stages,
        List<Member> cities,
        List<Member> organisations) {

    /** How far it is. */
    public enum State implements Keyed {
        PLANNED,
        RUNNING,
        POSTPONED,
        CANCELLED,
        COMPLETED
    }

    /** A state of the project, since when and why. */
    public record Stage(
            State state,
            @Nullable PartialDate since,
            @Nullable Text reason) {}

    /** @param currency ISO 4217 */
    public record Budget(BigDecimal amount, String currency) {}

    /** A city or an organisation of the project, by its id, and what it does there. */
    public record Member(UUID id, @Nullable Text role) {}

    public Project {
        stages = List.copyOf(stages);
        cities = List.copyOf(cities);
        organisations = List.copyOf(organisations);
    }

    /** Empty where no source says. */
    public Optional<State> state() {
        return stages.isEmpty()
                ? Optional.empty()
                : Optional.of(stages.getLast().state());
    }

    Project publication(Publication publication) {
        return new Project(
                id,
                title,
                text,
                since,
                until,
                fundingProgramme,
                budget,
                outputs,
                publication,
                example,
                stages,
                cities,
                organisations);
    }

    Project entering(Stage stage) {
        var more = new ArrayList<>(stages);
        more.add(stage);
        return new Project(
                id,
                title,
                text,
                since,
                until,
                fundingProgramme,
                budget,
                outputs,
                publication,
                example,
                more,
                cities,
                organisations);
    }
}
