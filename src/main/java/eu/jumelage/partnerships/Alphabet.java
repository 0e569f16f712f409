package eu.jumelage.partnerships;

import com.ibm.icu.text.Collator;
import eu.jumelage.web.Language;
import java.util.Comparator;
import java.util.function.Function;

/** The alphabetical order of a reader's language: the only order in which partners stand. */
public final class Alphabet {

    private Alphabet() {}

    /** By what is shown of each. */
    public static <T> Comparator<T> of(Language reader, Function<T, String> shown) {
        Collator order = Collator.getInstance(reader.icu()).freeze();
        return (one, other) -> order.compare(shown.apply(one), shown.apply(other));
    }
}
