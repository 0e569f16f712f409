package eu.jumelage.programme.pages;

import com.ibm.icu.text.NumberFormat;
import com.ibm.icu.util.Currency;
import eu.jumelage.office.OfficeFrame;
import eu.jumelage.office.OfficePage;
import eu.jumelage.office.SaidDay;
import eu.jumelage.programme.Agenda;
import eu.jumelage.programme.Commitment;
import eu.jumelage.programme.Course;
import eu.jumelage.programme.Dossier;
import eu.jumelage.programme.Protocol;
import eu.jumelage.web.Language;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * A visit as the office works at it: who comes and why, its programme by the hour, its costs and promises. Internal.
 *
 * @param travels who visits whom, in words; empty where nobody has said
 * @param places by their ids
 * @param sheet for a new item
 * @param tongues in which the booklet can be printed
 */
public record VisitPage(
        OfficeFrame frame,
        Agenda agenda,
        Dossier dossier,
        String travels,
        Map<String, String> places,
        SheetPage sheet,
        List<Language> tongues,
        LocalDate today)
        implements OfficePage {

    /** By how many minutes an item can be moved with one press. */
    static final List<Integer> STEPS = List.of(-60, -30, -15, 15, 30, 60);

    @Override
    public int status() {
        return sheet.status();
    }

    public UUID id() {
        return agenda.visit().id();
    }

    public String here() {
        return VisitController.path(id());
    }

    public Protocol protocol() {
        return dossier.protocol().orElse(Protocol.NONE);
    }

    public String said(LocalDate day) {
        return Booklet.day(day, frame.language());
    }

    public String date(LocalDate day) {
        return SaidDay.of(day, frame.language());
    }

    public String time(Agenda.Item item) {
        return Booklet.time(item);
    }

    public String where(Agenda.Item item) {
        return Booklet.where(item, places);
    }

    public String title(Agenda.Item item) {
        return frame.string(item.part().details().words().title());
    }

    /** How it stands with the public. */
    public String seen(Agenda.Item item) {
        if (!item.isOnlyOurs()) {
            return item.part().course() == Course.CANCELLED
                    ? "cancelled"
                    : item.part().isOpen() ? "open" : "closed";
        }
        return item.aside().hostsOnly() ? "hosts" : "internal";
    }

    public List<Integer> steps() {
        return STEPS;
    }

    public String step(int minutes) {
        return frame.say(minutes < 0 ? "visit.earlier" : "visit.later", Math.abs(minutes));
    }

    public String euros(BigDecimal amount) {
        NumberFormat format = NumberFormat.getCurrencyInstance(frame.language().icu());
        format.setCurrency(Currency.getInstance("EUR"));
        return format.format(amount);
    }

    public boolean isOverdue(Commitment commitment) {
        return commitment.isOverdue(today);
    }

    public String called(Language language) {
        return language.icu().getDisplayLanguage(frame.language().icu());
    }
}
