package eu.jumelage.portal.pages;

import eu.jumelage.programme.When;
import eu.jumelage.programme.saying.Dates;
import eu.jumelage.web.Language;
import eu.jumelage.web.Words;
import java.time.LocalDate;

/**
 * A date as a picture, the same everywhere: big day, month, year.
 *
 * @param big "8", "8–9", or the year where no more is known
 * @param small "November 2019"
 * @param more "until 5 April 2027" or the weekday and time; empty where there is nothing to say
 * @param machine for the datetime attribute; empty where no date is known
 * @param said the date as a sentence says it, for who hears the page
 * @param was the date that it replaced, in words; empty where it replaced none
 */
public record DateBlock(
        String big, String small, String more, String machine, boolean struck, String said, String was) {

    /** Of something undated that lies somewhere in a larger thing's days. */
    static DateBlock within(When whole, Language language) {
        DateBlock block = of(whole, language, false);
        String one = Words.in(language).say("date.one-of");
        return new DateBlock(block.big, block.small, one, block.machine, false, block.said + ", " + one, "");
    }

    static DateBlock of(When when, Language language, boolean struck) {
        DateBlock block = drawn(when, language, struck);
        return new DateBlock(
                block.big, block.small, block.more, block.machine, struck, Dates.full(when, language), block.was);
    }

    /** The same date, and which one it replaced. */
    DateBlock insteadOf(String before) {
        return new DateBlock(big, small, more, machine, struck, said, before);
    }

    /** The same date with words on whose clock it is. */
    DateBlock onClock(String whose) {
        return new DateBlock(big, small, more + ", " + whose, machine, struck, said + ", " + whose, was);
    }

    private static DateBlock drawn(When when, Language language, boolean struck) {
        return switch (when) {
            case When.Timed timed -> {
                LocalDate first = timed.start().toLocalDate();
                LocalDate last = timed.lastShownDay();
                String more = first.equals(last)
                        ? Words.in(language)
                                .say(
                                        "date.timed",
                                        weekday(first, language),
                                        Dates.times(
                                                timed.start().toLocalDateTime(),
                                                timed.end().toLocalDateTime(),
                                                language))
                        : until(first, last, language);
                yield days(first, last, more, language, struck);
            }
            case When.Days(var first, var last, var _) ->
                days(
                        first,
                        last,
                        first.equals(last) ? weekday(first, language) : until(first, last, language),
                        language,
                        struck);
            case When.Months(var first, var last, var _) ->
                new DateBlock(
                        Dates.days(first.atDay(1), first.atDay(1), language, "LLL"),
                        first.getYear() + "",
                        first.equals(last)
                                ? ""
                                : Words.in(language)
                                        .say("date.until", Dates.days(last.atDay(1), last.atDay(1), language, "yMMMM")),
                        first.toString(),
                        struck,
                        "",
                        "");
            case When.Years(var first, var last, var _) ->
                new DateBlock(
                        first.toString(), first.equals(last) ? "" : "–" + last, "", first.toString(), struck, "", "");
            case When.Unknown _ -> new DateBlock("?", Words.in(language).say("date.unknown"), "", "", struck, "", "");
        };
    }

    private static DateBlock days(LocalDate first, LocalDate last, String more, Language language, boolean struck) {
        boolean oneMonth = first.getYear() == last.getYear() && first.getMonth() == last.getMonth();
        String big = oneMonth && !first.equals(last)
                ? first.getDayOfMonth() + "–" + last.getDayOfMonth()
                : String.valueOf(first.getDayOfMonth());
        String small = Dates.days(first, first, language, "yMMMM");
        return new DateBlock(
                big,
                small,
                oneMonth && !first.equals(last) ? weekdays(first, last, language) : more,
                first.toString(),
                struck,
                "",
                "");
    }

    private static String weekday(LocalDate day, Language language) {
        return Dates.days(day, day, language, "EEEE");
    }

    /** "Thu–Fri"; of more than a week that would read as its weekdays only. */
    private static String weekdays(LocalDate first, LocalDate last, Language language) {
        if (first.plusWeeks(1).isBefore(last.plusDays(1))) {
            return "";
        }
        return Dates.days(first, first, language, "EEE") + "–" + Dates.days(last, last, language, "EEE");
    }

    private static String until(LocalDate first, LocalDate last, Language language) {
        return Words.in(language).say("date.until", Dates.date(last, language));
    }
}
