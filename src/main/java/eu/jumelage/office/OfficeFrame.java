package eu.jumelage.office;

import com.ibm.icu.util.TimeZone;
import eu.jumelage.web.Language;
import eu.jumelage.web.Text;
import eu.jumelage.web.Words;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What stands around every page of the office.
 *
 * @param said what has just been done, in words, to be announced; null if nothing was
 */
public record OfficeFrame(
        Sitting sitting, Area area, String title, @Nullable String said) {

    public static OfficeFrame of(Sitting sitting, Area area, String titleKey) {
        return new OfficeFrame(sitting, area, Words.in(sitting.language()).say(titleKey), null);
    }

    public OfficeFrame titled(String title) {
        return new OfficeFrame(sitting, area, title, said);
    }

    public OfficeFrame saying(@Nullable String words) {
        return new OfficeFrame(sitting, area, title, words);
    }

    public Member member() {
        return sitting.member();
    }

    public Language language() {
        return sitting.language();
    }

    public String token() {
        return sitting.token();
    }

    /** Names what a form will make, so that sent twice it makes one. */
    public String once() {
        return UUID.randomUUID().toString();
    }

    public String say(String key) {
        return Words.in(language()).say(key);
    }

    public String say(String key, Object... arguments) {
        return Words.in(language()).say(key, arguments);
    }

    /** Day and time to the minute, by the office's own clock: "22. Nov. 2026, 10:42". */
    public String when(Instant moment) {
        return Moments.said(moment, language(), sitting.zone());
    }

    public String until(Instant end) {
        return Moments.until(end, language(), sitting.zone());
    }

    /** The name of that clock: "Mitteleuropäische Zeit". */
    public String zone() {
        String id = sitting.zone().getId();
        return TimeZone.getTimeZone(id)
                .getDisplayName(false, TimeZone.LONG_GENERIC, language().icu());
    }

    public String string(Text text) {
        return text.string(language());
    }

    /** The areas at the left. */
    public List<Area> areas() {
        return Arrays.stream(Area.values())
                .filter(each -> each != Area.OWN_ACCOUNT && each.isFor(member()))
                .toList();
    }
}
