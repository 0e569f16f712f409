package eu.jumelage.office;

import eu.jumelage.web.Language;

/**
 * A member at work: what a page of the office needs to know of the request that asked for it. Controllers take it as an
 * argument.
 *
 * @param token proves that a form came from a page of this sitting; hidden in every form as "_csrf"
 */
public record Sitting(Member member, String token) {
    public Language language() {
        return member.language();
    }
}
