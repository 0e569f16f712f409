package eu.jumelage.participation.pages;

import eu.jumelage.office.OfficeFrame;
import eu.jumelage.participation.Totals;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** How many seats are free, and for whom alone, in the office's words. */
public record FreeSeats(OfficeFrame frame, Totals totals) {

    private boolean limited() {
        return totals.free() != Integer.MAX_VALUE;
    }

    public String number() {
        int apart =
                totals.setApart().values().stream().mapToInt(Integer::intValue).sum();
        return limited() ? String.valueOf(totals.free() + apart) : frame.say("signup.unlimited");
    }

    /** Empty where anybody can have all of them. */
    public String whose() {
        var apart = new TreeMap<>(totals.setApart());
        if (apart.isEmpty()) {
            return "";
        }
        if (totals.free() == 0 && apart.size() == 1) {
            return frame.say(
                    "signup.free.only",
                    frame.say("audience.for." + apart.firstKey().key()));
        }
        String each = apart.entrySet().stream()
                .map(one -> one.getValue() + " "
                        + frame.say("audience.for." + one.getKey().key()))
                .collect(Collectors.joining(", "));
        return limited() ? frame.say("signup.free.of", each) : each;
    }
}
