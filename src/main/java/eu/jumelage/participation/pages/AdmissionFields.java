package eu.jumelage.participation.pages;

import eu.jumelage.office.editing.Entries;
import eu.jumelage.office.editing.Field;
import eu.jumelage.office.editing.Field.Choice;
import eu.jumelage.office.editing.Field.Choices;
import eu.jumelage.office.editing.Field.Day;
import eu.jumelage.office.editing.Field.Group;
import eu.jumelage.office.editing.Field.Hidden;
import eu.jumelage.office.editing.Field.Line;
import eu.jumelage.office.editing.Field.Option;
import eu.jumelage.office.editing.Field.Section;
import eu.jumelage.office.editing.Field.Tick;
import eu.jumelage.office.editing.Field.Time;
import eu.jumelage.office.editing.Field.Translated;
import eu.jumelage.participation.Asked;
import eu.jumelage.participation.Occasions;
import eu.jumelage.participation.Question;
import eu.jumelage.programme.Activity;
import eu.jumelage.programme.Audience;
import eu.jumelage.programme.Programme;
import eu.jumelage.web.Installation;
import eu.jumelage.web.Installations;
import eu.jumelage.web.Language;
import eu.jumelage.web.Words;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** The fields of a form of registration, as they are offered for its activity. */
@Component
class AdmissionFields {

    private final Programme programme;
    private final Occasions occasions;
    private final Installations installations;

    AdmissionFields(Programme programme, Occasions occasions, Installations installations) {
        this.programme = programme;
        this.occasions = occasions;
        this.installations = installations;
    }

    /** Of the public pages. */
    List<Language> languages() {
        return installations.own().map(Installation::languages).orElse(List.of(Language.ENGLISH));
    }

    /** For which activity the form is, if there is such. */
    Optional<Activity> activity(Entries entries) {
        String id = entries.get("activity");
        return id.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")
                ? programme.find(UUID.fromString(id))
                : Optional.empty();
    }

    static String quota(Audience audience) {
        return "quota-" + audience.key();
    }

    List<Field> in(Entries entries, Language reader) {
        Words words = Words.in(reader);
        var fields = new ArrayList<Field>();
        Optional<Activity> activity = activity(entries);
        fields.add(new Section("when", "signup.section.when"));
        fields.add(new Choice(
                "activity",
                "field.admission-activity",
                true,
                activity
                        .map(one -> new Option(
                                one.id().toString(),
                                one.details().words().title().string(reader)))
                        .stream()
                        .toList()));
        if (activity.filter(one -> one.runs().size() > 1).isPresent()) {
            fields.add(new Choice(
                    "run",
                    "field.admission-run",
                    false,
                    activity.get().runs().stream()
                            .map(run -> new Option(run.id().toString(), occasions.when(run.when(), reader)))
                            .toList()));
        }
        fields.add(new Day(AdmissionTimes.OPENS, "field.admission-opens"));
        fields.add(new Time("opens-time", "field.admission-opens-time"));
        fields.add(new Day(AdmissionTimes.CLOSES, "field.admission-closes"));
        fields.add(new Time("closes-time", "field.admission-closes-time"));
        fields.add(new Tick("invited-only", "field.admission-invited-only"));
        fields.add(new Section("seats", "signup.section.seats"));
        fields.add(new Line("seats", "field.admission-seats", false));
        fields.add(new Line(quota(Audience.CITIZENS), "field.quota-citizens", false));
        fields.add(new Line(quota(Audience.TRADE_PUBLIC), "field.quota-trade-public", false));
        fields.add(new Line(quota(Audience.INVITED), "field.quota-invited", false));
        fields.add(new Tick("waiting", "field.admission-waiting"));
        fields.add(new Tick("smaller-first", "field.admission-smaller-first"));
        fields.add(new Line("largest-group", "field.admission-largest-group", false));
        fields.add(new Tick("companions-named", "field.admission-companions-named"));
        fields.add(new Section("asks", "signup.section.asks"));
        fields.add(new Choices(
                "asks",
                "field.admission-asks",
                Arrays.stream(Asked.values())
                        .map(asked -> new Option(asked.key(), words.say("signup.asked." + asked.key())))
                        .toList()));
        fields.add(questions(words));
        fields.add(new Section("telling", "signup.section.telling"));
        fields.add(new Line("join-link", "field.admission-join-link", false));
        fields.add(new Translated("sentence", "field.admission-sentence", false, false));
        fields.add(new Choices(
                "languages",
                "field.admission-languages",
                languages().stream()
                        .map(each -> new Option(each.tag(), each.icu().getDisplayLanguage(reader.icu())))
                        .toList()));
        fields.add(new Line("reminder-hours", "field.admission-reminder-hours", false));
        fields.add(new Line("kept-days", "field.admission-kept-days", false));
        return fields;
    }

    private static Group questions(Words words) {
        return new Group(
                "question",
                "field.own-questions",
                List.of(
                        new Hidden("id", "field.question-id"),
                        new Choice(
                                "kind",
                                "field.question-kind",
                                true,
                                Arrays.stream(Question.Kind.values())
                                        .map(kind -> new Option(kind.key(), words.say("signup.kind." + kind.key())))
                                        .toList()),
                        new Tick("required", "field.question-required"),
                        new Translated("label", "field.question-label", true, false),
                        new Translated("help", "field.question-help", false, false),
                        new Group(
                                "choice",
                                "field.question-choices",
                                List.of(
                                        new Hidden("key", "field.question-id"),
                                        new Translated("label", "field.question-choice", true, false)))));
    }
}
