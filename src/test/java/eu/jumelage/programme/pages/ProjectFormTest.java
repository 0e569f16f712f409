package eu.jumelage.programme.pages;

import static eu.jumelage.programme.pages.Announced.CLERK;
import static org.assertj.core.api.Assertions.assertThat;

import eu.jumelage.InBerlin;
import eu.jumelage.office.editing.Editable.Applied;
import eu.jumelage.office.editing.Entries;
import eu.jumelage.office.editing.Problem;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A project's states come one after the other. */
@InBerlin
class ProjectFormTest {

    private static final Entries NAMED = Entries.NONE.with("title.source", "de").with("title.de", "Höfe");

    @Autowired
    ProjectForm form;

    @Test
    void anUndatedStateBetweenTwoHidesNoWrongOrder() {
        Entries typed = states("2027-01", "", "2026");
        assertThat(form.apply(UUID.randomUUID(), typed, CLERK))
                .isInstanceOfSatisfying(
                        Applied.Refused.class,
                        refused -> assertThat(refused.problems())
                                .extracting(Problem::field)
                                .containsExactly("stage.2.since"));
        assertThat(form.apply(UUID.randomUUID(), states("2026", "", "2026-05"), CLERK))
                .isInstanceOf(Applied.Done.class);
    }

    private static Entries states(String... since) {
        Entries typed = NAMED;
        for (int row = 0; row < since.length; row++) {
            typed = typed.with("stage." + row + ".state", "planned").with("stage." + row + ".since", since[row]);
        }
        return typed;
    }
}
