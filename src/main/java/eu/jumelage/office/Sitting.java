package eu.jumelage.office;

import eu.jumelage.web.Language;
import java.time.ZoneId;

/**
 * A member at work: what a page of the office needs to know of the request that asked for it. Controllers take it as an
 * argument.
 *
 * @param token proves that a form came from a page of this sitting; hidden in every form as "_csrf"
 * @param zone in which times are shown
 * @param fourEyes whether nobody approves their own change; every page says if it is otherwise
 */
public record Sitting(Member member, String token, ZoneId zone, boolean fourEyes) {
    public Language language() {
        return member.language();
    }
}
