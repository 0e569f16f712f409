package eu.jumelage.mail.pages;

import eu.jumelage.office.OfficeFrame;
import eu.jumelage.office.OfficePage;
import java.util.List;

/** Every kind of mail that the program sends. */
public record TemplatesPage(OfficeFrame frame, List<Kind> kinds) implements OfficePage {

    public record Kind(String key, String name, String subject) {}
}
