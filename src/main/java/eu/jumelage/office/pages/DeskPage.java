package eu.jumelage.office.pages;

import eu.jumelage.office.OfficeFrame;
import eu.jumelage.office.OfficePage;
import eu.jumelage.office.Wish;
import eu.jumelage.office.editing.Draft;
import java.util.List;
import java.util.Map;

/** What wants the office's attention today. */
public record DeskPage(
        OfficeFrame frame,
        String greeting,
        List<Draft> waiting,
        List<Draft> toReview,
        List<Draft> own,
        Map<Wish.Topic, List<Wish>> wishes)
        implements OfficePage {}
