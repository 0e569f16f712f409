package eu.jumelage.programme.intake;

import eu.jumelage.office.editing.Problem;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;

/** What a file holds. */
public sealed interface Contents {

    /** Activities in one file, right ones and others; who has more sends them year by year. */
    int MOST = 500;

    /** @param notes what is to be said of the file as a whole */
    record Read(List<Found> found, List<Left> left, List<Problem> notes) implements Contents {

        /** Of what stands in it twice, the first. */
        Read once() {
            var sources = new HashSet<String>();
            var fresh = new ArrayList<Found>();
            var rest = new ArrayList<>(left);
            for (Found one : found) {
                if (sources.add(one.source())) {
                    fresh.add(one);
                } else {
                    rest.add(new Left(one.line(), one.title(), Problem.of("", "intake.twice")));
                }
            }
            return new Read(List.copyOf(fresh), List.copyOf(rest), notes);
        }
    }

    record Unreadable(Problem why) implements Contents {}

    static Contents unreadable(String words, Object... arguments) {
        return new Unreadable(Problem.of("", words, arguments));
    }
}
