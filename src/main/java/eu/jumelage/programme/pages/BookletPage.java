package eu.jumelage.programme.pages;

import eu.jumelage.office.OfficeFrame;
import eu.jumelage.office.OfficePage;
import eu.jumelage.programme.Agenda;
import eu.jumelage.programme.Protocol;
import eu.jumelage.web.Language;
import eu.jumelage.web.Words;
import java.time.LocalDate;
import java.util.Map;

/**
 * The programme of a visit to be printed: for the guests, or for the hosts with all that the office notes.
 *
 * @param tongue in which it is printed
 * @param travels who visits whom; empty where nobody has said
 */
public record BookletPage(
        OfficeFrame frame,
        Agenda agenda,
        Protocol protocol,
        boolean forGuests,
        Language tongue,
        String travels,
        Map<String, String> places)
        implements OfficePage {

    public String say(String key) {
        return Words.in(tongue).say(key);
    }

    public String title() {
        return agenda.visit().details().words().title().string(tongue);
    }

    public String period() {
        return Booklet.period(agenda, tongue);
    }

    public String said(LocalDate day) {
        return Booklet.day(day, tongue);
    }

    public String time(Agenda.Item item) {
        return Booklet.time(item);
    }

    public String where(Agenda.Item item) {
        return Booklet.where(item, places);
    }

    public String title(Agenda.Item item) {
        return item.part().details().words().title().string(tongue);
    }

    public String path() {
        return VisitController.path(agenda.visit().id());
    }
}
