package eu.jumelage.commands;

import eu.jumelage.database.Refusal;
import eu.jumelage.partnerships.claims.Intake;
import eu.jumelage.partnerships.claims.Intake.Fault;
import eu.jumelage.partnerships.claims.Intake.Tally;
import eu.jumelage.partnerships.claims.Refusals;
import eu.jumelage.partnerships.claims.RefusedRow;
import eu.jumelage.partnerships.claims.RefusedRow.Reason;
import eu.jumelage.partnerships.claims.TwinningFile;
import java.util.Locale;

/** What an import of twinnings did, in numbers and in English. */
final class IntakeReport {

    private IntakeReport() {}

    static String of(Intake intake) {
        return switch (intake) {
            case Intake.Taken taken -> numbers(taken);
            case Intake.Unusable(var file, var fault, var refused) -> throw new Refusal(sentence(file, fault, refused));
        };
    }

    static String name(TwinningFile file) {
        return switch (file) {
            case NAMES -> "names";
            case RELATIONS -> "relations";
            case PAIRS -> "csv";
        };
    }

    private static String numbers(Intake.Taken taken) {
        var report = new StringBuilder(String.format(
                Locale.ROOT,
                """
                cities            %s
                links read        %,d
                claims            %s
                  one-sided       %,d
                  mutual          %,d
                ambiguous names   %,d
                refused lines     %,d""",
                tally(taken.cities()),
                taken.links(),
                tally(taken.claims()),
                taken.oneSided(),
                taken.mutual(),
                taken.ambiguousNames(),
                taken.refused().count()));
        for (RefusedRow row : taken.refused().first()) {
            report.append("%n  %s, line %d: %s".formatted(name(row.file()), row.line(), words(row.reason())));
        }
        long untold = taken.refused().count() - taken.refused().first().size();
        if (untold > 0) {
            report.append(String.format(Locale.ROOT, "%n  and %,d more", untold));
        }
        return report.toString();
    }

    private static String tally(Tally tally) {
        return String.format(Locale.ROOT, "%,d (%,d new, %,d known)", tally.all(), tally.added(), tally.known());
    }

    private static String sentence(TwinningFile file, Fault fault, Refusals refused) {
        String why = switch (fault) {
            case NOT_UTF8 -> "is not UTF-8";
            case NO_HEADER -> "does not begin with the line city1,country1,lat1,lng1,city2,country2,lat2,lng2";
            case EMPTY -> "holds nothing";
            case NO_GOOD_LINE ->
                "has no line that can be used; line %d: %s"
                        .formatted(
                                refused.first().getFirst().line(),
                                words(refused.first().getFirst().reason()));
        };
        return "Nothing was imported: the file of " + name(file) + " " + why + ".";
    }

    private static String words(Reason reason) {
        return switch (reason) {
            case BROKEN_LETTERS -> "letters that are not UTF-8, or control characters";
            case TOO_LONG -> "longer than any name of a city";
            case COLUMNS -> "too few columns or too many, or quotation marks that do not match";
            case EMPTY_CELL -> "an empty column";
            case NO_NUMBER -> "no Wikidata number such as Q64";
            case NO_COORDINATES -> "no coordinates in degrees";
            case UNKNOWN_CITY -> "a city that the file of names does not know";
            case ITSELF -> "a city twinned with itself";
            case TWICE -> "stands further up already";
        };
    }
}
