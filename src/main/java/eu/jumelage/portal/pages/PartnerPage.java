package eu.jumelage.portal.pages;

import com.ibm.icu.text.CaseMap;
import eu.jumelage.partnerships.Anniversary;
import eu.jumelage.partnerships.PartialDate;
import eu.jumelage.portal.drawing.PairPlate;
import eu.jumelage.portal.drawing.Timeline;
import eu.jumelage.portal.reading.ListedPartner;
import eu.jumelage.portal.reading.PartnerRecord;
import eu.jumelage.portal.reading.PartnerRecord.Agreement;
import eu.jumelage.portal.reading.PartnerRecord.Linked;
import eu.jumelage.portal.reading.PartnerRecord.Signatory;
import eu.jumelage.portal.reading.Section;
import eu.jumelage.programme.saying.Dates;
import eu.jumelage.web.Language;
import eu.jumelage.web.Text;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One partnership: since when, what is next, what was last, how to take part.
 *
 * @param hasMore whether more is to come than {@code next}
 */
public record PartnerPage(
        Frame frame,
        ListedPartner partner,
        PartnerRecord register,
        @Nullable PairPlate plate,
        List<ActivityRow> next,
        boolean hasMore,
        Timeline timeline,
        List<ActivityRow> last,
        Optional<Anniversary> anniversary)
        implements PortalPage {

    public String name() {
        return frame.string(partner.name());
    }

    public String standing() {
        return frame.say("status." + partner.status().name().toLowerCase(Locale.ROOT));
    }

    /** "seit 2022"; the end of a partnership was on a day, not since. */
    public String standingSince() {
        PartialDate since = partner.statusSince();
        if (since == null) {
            return "";
        }
        return partner.isFormer() ? Dates.date(since, frame.language()) : frame.since(since);
    }

    /** Where one subscribes to its news by e-mail. */
    public String byMail() {
        return NewsPages.path(partner, frame.language());
    }

    /** Hardly anything is to come: what was last then stands beside the facts, where else there would be nothing. */
    public boolean isQuiet() {
        return next.size() < 2;
    }

    /** Nothing is told but the facts: they then stand across the page. */
    public boolean isBare() {
        return next.isEmpty()
                && last.isEmpty()
                && register.text() == null
                && register.milestones().isEmpty();
    }

    public String category() {
        return frame.say("category." + partner.category().name().toLowerCase(Locale.ROOT));
    }

    public String signed(Agreement agreement) {
        return agreement.signed() == null
                ? frame.say("date.unknown")
                : Dates.date(agreement.signed(), frame.language());
    }

    public String parties(Agreement agreement) {
        return agreement.parties().stream().map(frame::string).collect(Collectors.joining(" · "));
    }

    public String languages(Agreement agreement) {
        return agreement.languages().stream()
                .map(tag -> com.ibm.icu.util.ULocale.getDisplayLanguage(
                        tag, frame.language().icu()))
                .collect(Collectors.joining(", "));
    }

    /** "Eberhard Diepgen, Regierender Bürgermeister (Berlin)"; what is unknown is left out. */
    public String signatory(Signatory one) {
        String person = one.person();
        Text office = one.officeHeld();
        String who = person == null ? "" : person;
        String as = office == null ? "" : frame.string(office);
        String city = frame.string(one.city());
        if (who.isEmpty() && as.isEmpty()) {
            return frame.say("signatory.unknown", city);
        }
        String both = who.isEmpty() // an office that begins the line
                ? CaseMap.toTitle()
                        .wholeString()
                        .noLowercase()
                        .apply(frame.language().locale(), null, as)
                : as.isEmpty() ? who : who + ", " + as;
        return as.contains(city) ? both : both + " (" + city + ")";
    }

    public String path(Linked linked) {
        Section section = Section.ofKind(linked.kind()).orElse(Section.PARTNERS);
        return section.path(
                frame.language(), linked.slugs().getOrDefault(frame.language().tag(), ""));
    }

    public String on(Anniversary coming) {
        return Dates.date(coming.on(), frame.language());
    }

    public boolean isInForce() {
        return !partner.isFormer() && register.agreements().stream().anyMatch(Agreement::founding);
    }

    /** What its words lack in the reader's language. */
    public List<String> notes() {
        return TextNotes.of(
                frame,
                null,
                Stream.concat(
                        Stream.of(register.reason(), register.statusReason()),
                        Stream.concat(
                                register.agreements().stream().map(Agreement::title),
                                register.milestones().stream().flatMap(each -> Stream.of(each.title(), each.text())))),
                Stream.of(register.text()));
    }

    public Language language() {
        return frame.language();
    }
}
