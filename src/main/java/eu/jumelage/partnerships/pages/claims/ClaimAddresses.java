package eu.jumelage.partnerships.pages.claims;

import eu.jumelage.web.Answer;
import eu.jumelage.web.Document;
import java.util.UUID;

/** Where the claims and what belongs to them are found in the office. */
public final class ClaimAddresses {

    public static final String CLAIMS = "/office/claims";
    public static final String NAMES = CLAIMS + "/names";
    public static final String CONTRADICTIONS = CLAIMS + "/contradictions";
    public static final String SUGGESTIONS = CLAIMS + "/suggestions";
    public static final String UPLOADS = CLAIMS + "/import";

    private ClaimAddresses() {}

    public static String claim(long claim) {
        return CLAIMS + "/" + claim;
    }

    public static String upload(UUID upload) {
        return UPLOADS + "/" + upload;
    }

    static String draft(UUID draft) {
        return "/office/drafts/" + draft;
    }

    static String review(UUID draft) {
        return draft(draft) + "/review";
    }

    static String record(String kind, UUID id) {
        return "/office/records/" + kind + "/" + id;
    }

    /** The browser asks for the page that follows, so that a reload sends nothing again. */
    static Answer redirect(String path) {
        return Document.of("text/plain", path).withStatus(303).with("Location", path);
    }
}
