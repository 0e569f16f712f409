package eu.jumelage.portal.drawing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/** Years along a line: those in which something was take equal room, two and more empty ones only a short break. */
record YearScale(List<Stretch> stretches) {
    static final double BREAK = 40;

    /** @param isBreak whether these are empty years pressed together */
    record Stretch(int first, int last, double left, double right, boolean isBreak) {}

    static YearScale of(List<Span> spans, double left, double right) {
        var busy = new TreeSet<Integer>();
        for (Span span : spans) {
            for (int y = span.from().getYear(); y <= span.to().getYear(); y++) {
                busy.add(y);
            }
        }
        var runs = new ArrayList<int[]>();
        int expected = busy.first();
        for (int year : busy) {
            if (year - expected >= 2) {
                runs.add(new int[] {expected, year - 1});
            } else if (year > expected) {
                runs.add(new int[] {expected, expected});
            }
            runs.add(new int[] {year, year});
            expected = year + 1;
        }
        long breaks = runs.stream().filter(r -> r[1] > r[0]).count();
        double each = (right - left - breaks * BREAK) / (runs.size() - breaks);
        var stretches = new ArrayList<Stretch>();
        double x = left;
        for (int[] run : runs) {
            double next = x + (run[1] > run[0] ? BREAK : each);
            stretches.add(new Stretch(run[0], run[1], x, next, run[1] > run[0]));
            x = next;
        }
        return new YearScale(List.copyOf(stretches));
    }

    double right() {
        return stretches.getLast().right();
    }

    double left() {
        return stretches.getFirst().left();
    }

    /** Where a day begins; later days never lie farther left. */
    double x(LocalDate day) {
        for (Stretch s : stretches) {
            if (day.getYear() <= s.last()) {
                double years = s.last() - s.first() + 1.0;
                double gone = day.getYear() - s.first() + (day.getDayOfYear() - 1.0) / day.lengthOfYear();
                return s.left() + (s.right() - s.left()) * Math.max(0, gone) / years;
            }
        }
        return right();
    }
}
