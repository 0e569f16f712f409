package eu.jumelage.partnerships.pages;

import eu.jumelage.office.SaidDay;
import eu.jumelage.partnerships.PartialDate;
import eu.jumelage.web.Language;

/** A date of the register as a reader says it, as precisely as it is known. */
final class SaidDate {

    private SaidDate() {}

    static String of(PartialDate date, Language reader) {
        return SaidDay.of(date.toString(), reader);
    }
}
