package eu.jumelage.commands;

import eu.jumelage.database.Refusal;
import eu.jumelage.partnerships.claims.Intake;
import eu.jumelage.partnerships.claims.Intake.Tally;
import eu.jumelage.partnerships.claims.RefusedRow;
import eu.jumelage.partnerships.claims.TwinningFile;
import eu.jumelage.web.Words;
import java.util.List;

/** What an import of twinnings did, in numbers and in the words of whoever sits at the terminal. */
record IntakeReport(Words words) {

    /** How many refused lines a terminal shows. */
    private static final int SHOWN = 100;

    String of(Intake intake) {
        return switch (intake) {
            case Intake.Taken taken -> numbers(taken);
            case Intake.Unusable(var file, var fault, var refused) ->
                throw new Refusal(words.say("intake.nothing", words.say("intake.fault." + fault.key(), name(file)))
                        + refused.first().stream()
                                .findFirst()
                                .map(row -> " " + said(row))
                                .orElse(""));
        };
    }

    String progress(TwinningFile file, long lines) {
        return words.say("intake.progress", name(file), lines);
    }

    private String name(TwinningFile file) {
        return words.say("intake.file." + file.key());
    }

    private String numbers(Intake.Taken taken) {
        var report = new StringBuilder(String.join(
                "\n",
                number("read", words.say("number", taken.links())),
                number("cities", tally(taken.cities())),
                number("claims", tally(taken.claims())),
                number("one-sided", words.say("number", taken.oneSided())),
                number("mutual", words.say("number", taken.mutual())),
                number("ambiguous", words.say("number", taken.ambiguousNames())),
                number("refused", words.say("number", taken.refused().count()))));
        List<RefusedRow> told = taken.refused().first().stream().limit(SHOWN).toList();
        told.forEach(row -> report.append("\n  ").append(said(row)));
        long untold = taken.refused().count() - told.size();
        if (untold > 0) {
            report.append("\n  ").append(words.say("intake.more", untold));
        }
        return report.toString();
    }

    private String number(String label, String value) {
        return words.say("intake.number", words.say("intake.label." + label), value);
    }

    private String said(RefusedRow row) {
        return words.say(
                "intake.line",
                name(row.file()),
                row.line(),
                words.say("intake.reason." + row.reason().key()));
    }

    private String tally(Tally tally) {
        return words.say("intake.tally", tally.all(), tally.added(), tally.known());
    }
}
