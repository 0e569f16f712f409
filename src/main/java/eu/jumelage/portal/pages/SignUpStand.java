package eu.jumelage.portal.pages;

import eu.jumelage.participation.Admission;
import eu.jumelage.portal.reading.Listed;
import eu.jumelage.portal.reading.Moment;
import eu.jumelage.programme.Activity;
import eu.jumelage.web.Language;
import eu.jumelage.web.Words;
import java.util.List;
import java.util.Optional;

/**
 * An activity that visitors see, and how one signs up for it.
 *
 * @param all of its admissions; several where one signs up for its runs apart
 */
record SignUpStand(Moment moment, Language language, Listed listed, Activity activity, List<Admission> all) {

    /** The one with this id, or the only one. */
    Optional<Admission> asked(String admission) {
        return all.size() == 1
                ? Optional.of(all.getFirst())
                : all.stream()
                        .filter(each -> each.id().toString().equals(admission))
                        .findFirst();
    }

    String path(Language reader) {
        return listed.path(reader).orElse("") + "/" + Words.in(reader).say("path.registration");
    }
}
