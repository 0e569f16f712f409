package eu.jumelage.participation.pages;

import com.ibm.icu.util.ULocale;
import eu.jumelage.participation.Participation;
import eu.jumelage.programme.Programme;
import eu.jumelage.web.Language;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Finds a list of registrations with what it is for. */
@Component
class Lists {

    private final Participation participation;
    private final Programme programme;

    Lists(Participation participation, Programme programme) {
        this.participation = participation;
        this.programme = programme;
    }

    Optional<Sheet> of(UUID admission) {
        return participation
                .find(admission)
                .map(found -> new Sheet(
                        found, programme.find(found.activity()).orElseThrow(), participation.of(found.activity())));
    }

    /** The list that was asked for, or the first. @param asked the id of a form; empty for the first */
    Optional<Sheet> of(UUID activity, String asked) {
        return participation.of(activity).stream()
                .filter(one -> asked.isEmpty() || one.id().toString().equals(asked))
                .findFirst()
                .flatMap(one -> of(one.id()));
    }

    static String country(String code, Language reader) {
        return ULocale.getDisplayCountry("und-" + code, reader.icu());
    }
}
