package eu.jumelage.programme.pages;

import eu.jumelage.office.OfficeFrame;
import eu.jumelage.office.editing.Beside;
import eu.jumelage.partnerships.Partnership;
import eu.jumelage.partnerships.Partnerships;
import eu.jumelage.programme.ActivityTitles;
import eu.jumelage.programme.CommitmentList;
import eu.jumelage.programme.CommitmentList.Entry;
import eu.jumelage.programme.CommitmentList.Wanted;
import eu.jumelage.programme.HomeClock;
import gg.jte.Content;
import gg.jte.TemplateEngine;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * What was promised at an activity, and what is open with its partners when it is the next visit; on a partnership,
 * what is open with the partner.
 */
@Component
@Order(4)
class CommitmentsBeside implements Beside {

    private static final int MOST = 200;

    private final CommitmentList list;
    private final Partnerships partnerships;
    private final ActivityTitles titles;
    private final HomeClock clock;
    private final TemplateEngine templates;

    CommitmentsBeside(
            CommitmentList list,
            Partnerships partnerships,
            ActivityTitles titles,
            HomeClock clock,
            TemplateEngine templates) {
        this.list = list;
        this.partnerships = partnerships;
        this.titles = titles;
        this.clock = clock;
        this.templates = templates;
    }

    @Override
    public boolean leads() {
        return false;
    }

    @Override
    public Optional<Mark> mark(String kind) {
        return Optional.of(new Mark("commitments", kind.equals("activity") ? "commitments.title" : "commitments.open"));
    }

    @Override
    public Optional<Content> on(String kind, UUID record, OfficeFrame frame) {
        return switch (kind) {
            case "activity" ->
                titles.of(record, frame.language()).isEmpty()
                        ? Optional.empty()
                        : Optional.of(drawn(ofActivity(record, frame)));
            case "partnership" -> partnerships.find(record).map(partnership -> drawn(ofPartner(partnership, frame)));
            default -> Optional.empty();
        };
    }

    private PromisedHere ofActivity(UUID activity, OfficeFrame frame) {
        LocalDate today = clock.today();
        return new PromisedHere(
                frame,
                new CommitmentTable(frame, list.of(activity, MOST, frame.language()), false, today),
                new CommitmentTable(frame, brought(activity, frame), true, today),
                CommitmentSheet.NAMES.blank(activity),
                null,
                "",
                "");
    }

    /** Open with those partners for whom this is the next visit, made elsewhere. */
    private List<Entry> brought(UUID activity, OfficeFrame frame) {
        var open = new ArrayList<Entry>();
        for (UUID city : list.visited(activity)) {
            if (list.nextVisit(city, clock.now().toInstant())
                    .filter(activity::equals)
                    .isPresent()) {
                list.found(Wanted.openWith(city), 0, MOST, frame.language()).stream()
                        .filter(entry -> !entry.commitment().activity().equals(activity))
                        .filter(entry -> !open.contains(entry))
                        .forEach(open::add);
            }
        }
        return open;
    }

    private PromisedHere ofPartner(Partnership partnership, OfficeFrame frame) {
        UUID city = partnership.partner();
        UUID visit = list.nextVisit(city, clock.now().toInstant()).orElse(null);
        return new PromisedHere(
                frame,
                new CommitmentTable(
                        frame, list.found(Wanted.openWith(city), 0, MOST, frame.language()), true, clock.today()),
                new CommitmentTable(frame, List.of(), true, clock.today()),
                "",
                visit,
                visit == null ? "" : titles.of(visit, frame.language()),
                "/office/commitments?state=all&city=" + city);
    }

    private Content drawn(PromisedHere promised) {
        return output -> templates.render("eu/jumelage/programme/pages/CommitmentsBeside.jte", promised, output);
    }
}
