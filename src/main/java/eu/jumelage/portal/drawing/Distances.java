package eu.jumelage.portal.drawing;

import com.ibm.icu.number.NumberFormatter;
import com.ibm.icu.number.Precision;
import com.ibm.icu.util.MeasureUnit;
import eu.jumelage.web.Language;

/** Distances in words: "651 km", "11.911 km", as the reader's language writes them. */
public final class Distances {
    private Distances() {}

    /** Rounded to whole kilometres. */
    public static String of(double kilometres, Language reader) {
        return NumberFormatter.withLocale(reader.icu())
                .unit(MeasureUnit.KILOMETER)
                .unitWidth(NumberFormatter.UnitWidth.SHORT)
                .precision(Precision.integer())
                .format(kilometres)
                .toString();
    }
}
