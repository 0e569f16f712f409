package eu.jumelage.partnerships.pages.claims;

import eu.jumelage.office.editing.Entries;
import eu.jumelage.partnerships.Contradiction;
import eu.jumelage.partnerships.Fact;
import java.util.Optional;
import java.util.UUID;

/**
 * The form in which a contradicting date stands.
 *
 * @param kind of the record
 * @param item the record
 */
record Matter(String kind, UUID item, Contradiction contradiction) {

    /** Empty for a property that stands in no form. */
    static Optional<Matter> of(Contradiction contradiction) {
        UUID partnership = contradiction.partnership();
        return switch (contradiction.property()) {
            case Fact.SIGNED -> Optional.of(new Matter("agreement", contradiction.subject(), contradiction));
            case Fact.HAPPENED ->
                Optional.ofNullable(partnership).map(item -> new Matter("partnership", item, contradiction));
            default -> Optional.empty();
        };
    }

    /** The form with this source preferred, the others beside it, and the date as it says; empty if it is not there. */
    Optional<Entries> preferring(Fact fact, Entries entries) {
        return row(entries).flatMap(row -> {
            String group = row.isEmpty() ? "fact" : row + ".fact";
            Entries changed = entries.with(row.isEmpty() ? "signed" : row + ".happened", fact.value());
            boolean found = false;
            for (String source : entries.rows(group)) {
                boolean is = entries.get(source + ".id").equals(fact.id().toString());
                found |= is;
                boolean was = entries.get(source + ".standing").equals("preferred")
                        && entries.get(source + ".property").equals(fact.property());
                if (is || was) {
                    changed = changed.with(source + ".standing", is ? "preferred" : "other");
                }
            }
            return found ? Optional.of(changed) : Optional.empty();
        });
    }

    /** Where in the form the thing stands: nowhere in particular for the record itself. */
    private Optional<String> row(Entries entries) {
        if (kind.equals("agreement")) {
            return Optional.of("");
        }
        return entries.rows("milestone").stream()
                .filter(row ->
                        entries.get(row + ".id").equals(contradiction.subject().toString()))
                .findFirst();
    }
}
