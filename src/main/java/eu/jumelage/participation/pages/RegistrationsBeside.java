package eu.jumelage.participation.pages;

import eu.jumelage.office.OfficeFrame;
import eu.jumelage.office.editing.Beside;
import eu.jumelage.participation.Openness;
import eu.jumelage.participation.Participation;
import eu.jumelage.participation.Totals;
import eu.jumelage.programme.Activity;
import eu.jumelage.programme.Programme;
import gg.jte.Content;
import gg.jte.TemplateEngine;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** How one signs up, and how many did, on the page of an activity. */
@Component
@Order(3)
class RegistrationsBeside implements Beside {

    private final Participation participation;
    private final Programme programme;
    private final Lists lists;
    private final JdbcClient sql;
    private final TemplateEngine templates;

    RegistrationsBeside(
            Participation participation, Programme programme, Lists lists, JdbcClient sql, TemplateEngine templates) {
        this.participation = participation;
        this.programme = programme;
        this.lists = lists;
        this.sql = sql;
        this.templates = templates;
    }

    @Override
    public boolean leads() {
        return false;
    }

    @Override
    public Optional<Mark> mark(String kind) {
        return Optional.of(new Mark("registrations", "signup.registrations"));
    }

    @Override
    public Optional<Content> on(String kind, UUID record, OfficeFrame frame) {
        Activity activity = kind.equals("activity") ? programme.find(record).orElse(null) : null;
        if (activity == null) {
            return Optional.empty();
        }
        var view = new RegistrationsView(
                frame,
                record,
                participation.of(record).stream()
                        .flatMap(admission -> lists.of(admission.id()).stream())
                        .map(sheet -> part(sheet, frame))
                        .toList(),
                earlier(activity),
                activity.runs().size());
        return Optional.of(output -> templates.render(
                "eu/jumelage/participation/pages/RegistrationsBeside.jte", Map.of("view", view), output));
    }

    private RegistrationsView.Part part(Sheet sheet, OfficeFrame frame) {
        Totals totals = participation.totals(sheet.admission());
        return new RegistrationsView.Part(
                sheet, said(participation.openness(sheet.admission()), frame), totals, lists.cerv(sheet, totals));
    }

    private static String said(Openness openness, OfficeFrame frame) {
        return switch (openness) {
            case Openness.Open(var until) ->
                until == null ? frame.say("signup.open") : frame.say("signup.open.until", frame.until(until));
            case Openness.NotYet(var from) -> frame.say("signup.open.from", frame.when(from));
            case Openness.Closed(var since) -> frame.say("signup.closed", frame.when(since));
            case Openness.Postponed _ -> frame.say("signup.postponed");
            case Openness.Cancelled _ -> frame.say("signup.cancelled");
            case Openness.Over _ -> frame.say("signup.over");
        };
    }

    /** The form of the last edition of the same series, if there was one. */
    private @Nullable UUID earlier(Activity activity) {
        var edition = activity.details().context().edition();
        if (edition == null) {
            return null;
        }
        List<UUID> found = sql.sql("""
                select m.id from participation.admission m join programme.activity a on a.id = m.activity
                where a.series = :series and a.id <> :activity
                order by a.starts_at desc nulls last, m.run nulls first limit 1""")
                .param("series", edition.series())
                .param("activity", activity.id())
                .query(UUID.class)
                .list();
        return found.isEmpty() ? null : found.getFirst();
    }
}
