package eu.jumelage.participation.pages;

import com.ibm.icu.util.ULocale;
import eu.jumelage.participation.Occasions;
import eu.jumelage.participation.Participation;
import eu.jumelage.participation.Totals;
import eu.jumelage.programme.Cerv;
import eu.jumelage.programme.Eligibility;
import eu.jumelage.programme.HeadCount;
import eu.jumelage.programme.Programme;
import eu.jumelage.web.Language;
import java.util.ArrayList;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Finds a list of registrations with what it is for. */
@Component
class Lists {

    private final Participation participation;
    private final Programme programme;
    private final Eligibility eligibility;
    private final Occasions occasions;

    Lists(Participation participation, Programme programme, Eligibility eligibility, Occasions occasions) {
        this.participation = participation;
        this.programme = programme;
        this.eligibility = eligibility;
        this.occasions = occasions;
    }

    Optional<Sheet> of(UUID admission) {
        return participation
                .find(admission)
                .map(found -> new Sheet(
                        found,
                        programme.find(found.activity()).orElseThrow(),
                        participation.of(found.activity()),
                        occasions));
    }

    /** The list that was asked for, or the first. @param asked the id of a form; empty for the first */
    Optional<Sheet> of(UUID activity, String asked) {
        return participation.of(activity).stream()
                .filter(one -> asked.isEmpty() || one.id().toString().equals(asked))
                .findFirst()
                .flatMap(one -> of(one.id()));
    }

    /** How far those who are confirmed are from what the European Union asks; who names no country is from here. */
    Cerv cerv(Sheet sheet, Totals totals) {
        var counts = new ArrayList<HeadCount>();
        participation
                .countries(sheet.admission().id())
                .forEach((country, people) ->
                        counts.add(new HeadCount(country, HeadCount.Part.INVITED, null, null, people)));
        int said = counts.stream().mapToInt(HeadCount::people).sum();
        counts.add(new HeadCount("", HeadCount.Part.HOST, null, null, totals.confirmed() - said));
        return eligibility.cerv(sheet.activity().id(), counts);
    }

    static String country(String code, Language reader) {
        return ULocale.getDisplayCountry("und-" + code, reader.icu());
    }
}
