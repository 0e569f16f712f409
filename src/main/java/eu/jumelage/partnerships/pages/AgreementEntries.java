package eu.jumelage.partnerships.pages;

import eu.jumelage.office.editing.Entries;
import eu.jumelage.partnerships.Agreement;
import eu.jumelage.partnerships.Agreement.Change;
import eu.jumelage.partnerships.Agreement.Signatory;
import eu.jumelage.web.Language;
import java.util.UUID;
import java.util.stream.Collectors;

/** An agreement as its form shows it, but for the sources of its date. */
final class AgreementEntries {

    private AgreementEntries() {}

    static Entries of(Agreement agreement) {
        var typing = new Typing();
        typing.put("partnership", agreement.partnership());
        typing.text("title", agreement.title());
        typing.put("signed", agreement.signed());
        typing.text("place", agreement.place());
        typing.put(
                "languages", agreement.languages().stream().map(Language::tag).collect(Collectors.joining(", ")));
        typing.tick("founding", agreement.founding());
        typing.put("term", agreement.termUntil());
        typing.put("file", agreement.fileReference());
        int number = 0;
        for (UUID party : agreement.parties().stream().sorted().toList()) {
            typing.put("party." + number++ + ".city", party);
        }
        number = 0;
        for (Signatory signatory : agreement.signatories()) {
            String row = "signatory." + number++;
            typing.put(row + ".city", signatory.city());
            typing.put(row + ".person", signatory.person());
            typing.text(row + ".office", signatory.officeHeld());
        }
        number = 0;
        for (Change change : agreement.changes()) {
            String row = "change." + number++;
            typing.put(row + ".kind", change.kind());
            typing.put(row + ".happened", change.happened());
            typing.text(row + ".text", change.text());
            typing.put(row + ".term", change.termUntil());
        }
        return typing.entries();
    }
}
