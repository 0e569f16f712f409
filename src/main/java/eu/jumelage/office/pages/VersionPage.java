package eu.jumelage.office.pages;

import eu.jumelage.office.OfficeFrame;
import eu.jumelage.office.OfficePage;
import eu.jumelage.office.editing.Version;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What became of a published state: always from the older to the newer.
 *
 * @param here the record's address
 * @param older with which it is compared; null for what the record said before its first version
 * @param made whether the version made the record, so that all of it is new
 * @param withdrawn whether its record is withdrawn for good, so that nothing is restored
 * @param missing a sentence if the version that was asked for beside it is not there; null otherwise
 */
public record VersionPage(
        OfficeFrame frame,
        String here,
        Version version,
        @Nullable Version older,
        boolean made,
        boolean withdrawn,
        @Nullable String missing,
        List<Version> all,
        List<Changed> changes)
        implements OfficePage {

    @Override
    public int status() {
        return missing == null ? 200 : 404;
    }

    /** "Fassung 2 vom 22. Nov. 2026, 10:42". */
    public String named(Version one) {
        return frame.say("version.named", one.number(), frame.when(one.publishedAt()));
    }

    /** What stands struck through. */
    public String before() {
        return older == null ? frame.say("version.before-first") : named(older);
    }

    public boolean isOlder(Version one) {
        return older != null && one.number() == older.number();
    }
}
