package eu.jumelage.participation.pages;

import eu.jumelage.office.OfficeFrame;
import eu.jumelage.office.OfficePage;
import eu.jumelage.participation.AskedBeforehand.Item;
import java.util.Comparator;
import java.util.List;

/**
 * What was asked beforehand, for whoever leads the conversation: open ones first.
 *
 * @param anonymous whether names are left out, such as for a print that goes round
 * @param sort "name", or empty for the order in which they came
 */
public record QuestionsPage(OfficeFrame frame, Sheet sheet, List<Item> all, boolean anonymous, String sort)
        implements OfficePage {

    public List<Item> items() {
        Comparator<Item> openFirst = Comparator.comparing(Item::answered);
        return all.stream()
                .sorted(sort.equals("name") && !anonymous ? openFirst.thenComparing(Item::name) : openFirst)
                .toList();
    }

    public long open() {
        return all.stream().filter(item -> !item.answered()).count();
    }

    public String who(Item item) {
        String organisation = item.organisation();
        return organisation == null ? item.name() : item.name() + ", " + organisation;
    }
}
