package eu.jumelage.office;

import eu.jumelage.web.Text;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * How accessible these pages are, in the parts that Directive (EU) 2016/2102 asks for (model: Implementing Decision
 * (EU) 2018/1523). The legal sentences around them are the program's.
 *
 * @param law by which the city has to be accessible
 * @param gaps what is not accessible, and why
 * @param preparedOn when this was stated
 * @param reviewedOn when it was looked at last; null while nobody did after it was prepared
 * @param email where barriers are reported, beside the form below every page
 * @param body who enforces the law when the office does not answer
 * @param bodyAddress in lines
 */
public record Statement(
        Conformance conformance,
        Text law,
        List<Gap> gaps,
        LocalDate preparedOn,
        Method method,
        @Nullable LocalDate reviewedOn,
        String email,
        @Nullable String telephone,
        Text body,
        @Nullable String bodyAddress,
        @Nullable String bodyWebsite,
        @Nullable String bodyEmail) {

    /** How much of the standard is met. */
    public enum Conformance {
        FULL,
        PARTIAL,
        NONE
    }

    /** How that was found out. */
    public enum Method {
        SELF,
        THIRD_PARTY
    }

    /** Why something is not accessible. */
    public enum Reason {
        NON_COMPLIANCE,
        BURDEN,
        SCOPE
    }

    /** @param instead what can be used in its place */
    public record Gap(Reason reason, Text what, @Nullable Text instead) {}

    public Statement {
        gaps = List.copyOf(gaps);
    }

    public List<Gap> gaps(Reason reason) {
        return gaps.stream().filter(gap -> gap.reason() == reason).toList();
    }

    /** As the words of the interface and the database call it: "third-party". */
    public static String key(Enum<?> part) {
        return part.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** @throws IllegalArgumentException for a key that none of them has */
    public static <E extends Enum<E>> E part(Class<E> all, String key) {
        return Enum.valueOf(all, key.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
