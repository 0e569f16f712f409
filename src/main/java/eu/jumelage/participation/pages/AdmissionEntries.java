package eu.jumelage.participation.pages;

import eu.jumelage.office.editing.Entries;
import eu.jumelage.office.editing.Reading;
import eu.jumelage.participation.Admission;
import eu.jumelage.participation.Question;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;

/** How one signs up, as its form shows it. */
final class AdmissionEntries {

    private AdmissionEntries() {}

    static Entries of(Admission admission, ZoneId zone) {
        var times = new AdmissionTimes(zone);
        var parts = new ArrayList<>(List.of(
                times.typed(AdmissionTimes.OPENS, admission.opening().from()),
                times.typed(AdmissionTimes.CLOSES, admission.opening().until()),
                Reading.typed("sentence", admission.telling().sentence()),
                plain(admission)));
        for (int number = 0; number < admission.questions().size(); number++) {
            parts.add(question("question." + number, admission.questions().get(number)));
        }
        return Entries.together(parts);
    }

    private static Entries plain(Admission admission) {
        var seats = admission.seats();
        var telling = admission.telling();
        Entries entries = Entries.NONE
                .with("activity", admission.activity().toString())
                .with("run", admission.run() == null ? "" : admission.run().toString())
                .with("invited-only", tick(admission.opening().invitedOnly()))
                .with("seats", seats.total() == null ? "" : seats.total().toString())
                .with("waiting", tick(seats.waiting()))
                .with("smaller-first", tick(seats.smallerFirst()))
                .with("largest-group", String.valueOf(admission.groups().most()))
                .with("companions-named", tick(admission.groups().named()))
                .with("join-link", telling.joinLink() == null ? "" : telling.joinLink())
                .with("reminder-hours", String.valueOf(telling.reminderHours()))
                .with("kept-days", String.valueOf(admission.keptDays()));
        for (var quota : seats.quotas().entrySet()) {
            entries = entries.with(
                    AdmissionFields.quota(quota.getKey()), quota.getValue().toString());
        }
        for (var asked : admission.asks()) {
            entries = entries.with("asks." + asked.key(), "on");
        }
        for (var language : telling.languages()) {
            entries = entries.with("languages." + language.tag(), "on");
        }
        return entries;
    }

    private static Entries question(String row, Question question) {
        var parts = new ArrayList<>(List.of(
                Entries.NONE
                        .with(row + ".id", question.id().toString())
                        .with(row + ".kind", question.kind().key())
                        .with(row + ".required", tick(question.required())),
                Reading.typed(row + ".label", question.label()),
                Reading.typed(row + ".help", question.help())));
        for (int number = 0; number < question.choices().size(); number++) {
            var choice = question.choices().get(number);
            String inner = row + ".choice." + number;
            parts.add(Reading.typed(inner + ".label", choice.label()).with(inner + ".key", choice.key()));
        }
        return Entries.together(parts);
    }

    private static String tick(boolean on) {
        return on ? "on" : "";
    }
}
