package eu.jumelage.programme.pages;

import eu.jumelage.programme.ActRequest;
import eu.jumelage.programme.Activity;
import eu.jumelage.programme.Course;
import eu.jumelage.programme.Decision;
import eu.jumelage.programme.Programme;
import eu.jumelage.programme.Run;
import eu.jumelage.programme.RunChange;
import eu.jumelage.programme.Step;
import eu.jumelage.programme.Touching;
import eu.jumelage.programme.Visibility;
import eu.jumelage.web.Language;
import eu.jumelage.web.Words;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Says in sentences what an act will do, for whoever approves it. */
@Component
class ChangeOutcome {

    private final Programme programme;
    private final RunWords said;
    private final List<Touching> touching;
    private final InstantSource clock;

    ChangeOutcome(Programme programme, RunWords said, List<Touching> touching, InstantSource clock) {
        this.programme = programme;
        this.said = said;
        this.touching = List.copyOf(touching);
        this.clock = clock;
    }

    /** Empty where it may not be: then that is said elsewhere. */
    List<String> of(Activity activity, ActRequest request, Language reader) {
        var sentences = new ArrayList<String>();
        if (activity.decide(request, clock.instant().truncatedTo(ChronoUnit.MICROS))
                instanceof Decision.Accepted(var after, var changes, var _)) {
            for (RunChange change : changes) {
                sentences.addAll(of(change, request, reader));
            }
            var all = new ArrayList<>(List.of(after));
            if (isAsAWhole(request) && after.course() == Course.CANCELLED) {
                sentences.addAll(parts(activity, request, reader));
                all.addAll(programme.cancelledParts(activity.id(), request.exceptedParts()));
            }
            touching.forEach(each -> each.told(all, reader).ifPresent(sentences::add));
            sentences.add(Words.in(reader)
                    .say(
                            activity.details().visibility() instanceof Visibility.Public
                                    ? "course.will.be-public"
                                    : "course.will.not-public"));
        }
        return sentences;
    }

    private static boolean isAsAWhole(ActRequest request) {
        return request.steps().stream().anyMatch(Step.Cancel.class::isInstance);
    }

    /** From when and where to when and where. */
    private List<String> of(RunChange change, ActRequest request, Language reader) {
        Words words = Words.in(reader);
        Run before = change.before();
        Run now = change.after();
        var sentences = new ArrayList<String>();
        String old = said.when(before.when(), reader);
        switch (now.course()) {
            case PLANNED -> {
                if (!before.when().equals(now.when())) {
                    sentences.add(words.say("course.will.move", old, said.when(now.when(), reader)));
                } else if (before.course() != Course.PLANNED) {
                    sentences.add(words.say("course.will.stand", old));
                }
            }
            case POSTPONED -> sentences.add(words.say("course.will.postpone", old));
            case CANCELLED ->
                sentences.add(words.say(
                        request.steps().stream().anyMatch(Step.DidNotTakePlace.class::isInstance)
                                ? "course.will.not-held"
                                : "course.will.cancel",
                        old));
            case HELD -> sentences.add(words.say("course.will.held", old));
        }
        if (!before.where().equals(now.where())) {
            sentences.add(words.say(
                    "course.will.place", said.where(before.where(), reader), said.where(now.where(), reader)));
        }
        return sentences;
    }

    private List<String> parts(Activity activity, ActRequest request, Language reader) {
        Words words = Words.in(reader);
        List<Activity> along = programme.openParts(activity.id(), request.exceptedParts());
        List<Activity> stay = programme.openParts(activity.id(), Set.of()).stream()
                .filter(part -> along.stream().noneMatch(one -> one.id().equals(part.id())))
                .toList();
        var sentences = new ArrayList<String>();
        if (!along.isEmpty()) {
            sentences.add(words.say("course.will.along", titles(along, reader)));
        }
        if (!stay.isEmpty()) {
            sentences.add(words.say("course.will.stay", titles(stay, reader)));
        }
        return sentences;
    }

    private static String titles(List<Activity> parts, Language reader) {
        return parts.stream()
                .map(part -> part.details().words().title().string(reader))
                .collect(Collectors.joining(", "));
    }
}
