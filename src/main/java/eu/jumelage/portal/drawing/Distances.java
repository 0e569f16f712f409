package eu.jumelage.portal.drawing;

import com.ibm.icu.number.LocalizedNumberFormatter;
import com.ibm.icu.number.NumberFormatter;
import com.ibm.icu.number.Precision;
import com.ibm.icu.util.MeasureUnit;
import eu.jumelage.web.Language;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Distances in words: "651 km", "11.911 km", as the reader's language writes them. */
public final class Distances {
    /** One for each language of the installation; ICU takes long to make one. */
    private static final Map<Language, LocalizedNumberFormatter> FORMATS = new ConcurrentHashMap<>();

    private Distances() {}

    /** Rounded to whole kilometres. */
    public static String of(double kilometres, Language reader) {
        return FORMATS.computeIfAbsent(reader, Distances::format)
                .format(kilometres)
                .toString();
    }

    private static LocalizedNumberFormatter format(Language reader) {
        return NumberFormatter.withLocale(reader.icu())
                .unit(MeasureUnit.KILOMETER)
                .unitWidth(NumberFormatter.UnitWidth.SHORT)
                .precision(Precision.integer());
    }
}
