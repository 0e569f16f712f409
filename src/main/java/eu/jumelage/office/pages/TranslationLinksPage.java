package eu.jumelage.office.pages;

import eu.jumelage.office.OfficeFrame;
import eu.jumelage.office.OfficePage;
import eu.jumelage.office.editing.TranslationLink;
import eu.jumelage.office.editing.TranslationLink.State;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** The links by which people without an account translate. */
public record TranslationLinksPage(OfficeFrame frame, List<TranslationLink> links, Instant now) implements OfficePage {

    public List<TranslationLink> open() {
        return links.stream().filter(link -> link.state(now) == State.OPEN).toList();
    }

    public List<TranslationLink> over() {
        return links.stream().filter(link -> link.state(now) != State.OPEN).toList();
    }

    public String state(TranslationLink link) {
        return frame.say("translation.link.state." + link.state(now).key());
    }

    public String name(TranslationLink link) {
        return link.into().icu().getDisplayLanguage(frame.language().icu());
    }

    /** The last moment at which it is good: it ends with a day. */
    public String until(TranslationLink link) {
        return frame.when(link.expiresAt().minus(Duration.ofMinutes(1)));
    }

    public String path(TranslationLink link) {
        return "/office/translations/" + link.kind() + "/" + link.item() + "/" + link.into();
    }
}
