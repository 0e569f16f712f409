package eu.jumelage.programme.pages;

import eu.jumelage.office.Member;
import eu.jumelage.office.Role;
import eu.jumelage.office.editing.Draft;
import eu.jumelage.office.editing.Drafts;
import eu.jumelage.office.editing.Entries;
import eu.jumelage.office.editing.Saving;
import eu.jumelage.programme.ActRequest;
import eu.jumelage.programme.Activity;
import eu.jumelage.programme.Decision;
import eu.jumelage.programme.Details;
import eu.jumelage.programme.Participants;
import eu.jumelage.programme.Programme;
import eu.jumelage.programme.Run;
import eu.jumelage.programme.Step;
import eu.jumelage.programme.Visibility;
import eu.jumelage.programme.When;
import eu.jumelage.programme.Where;
import eu.jumelage.programme.Words;
import eu.jumelage.web.Language;
import eu.jumelage.web.Text;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** An office that has announced activities, and two people who change them, for tests. */
record Announced(Programme programme, Drafts drafts, JdbcClient sql) {

    static final Member CLERK =
            new Member(UUID.randomUUID(), "Klara", "klara@example.org", Language.GERMAN, Set.of(Role.EDITOR));
    static final Member HEAD =
            new Member(UUID.randomUUID(), "Henri", "henri@example.org", Language.FRENCH, Set.of(Role.PUBLISHER));
    static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

    /** Two hours from then on. */
    static When at(String local, ZoneId zone) {
        var start = LocalDateTime.parse(local).atZone(zone);
        return new When.Timed(start, start.plusHours(2));
    }

    static When soon() {
        return at("2031-05-08T19:00", BERLIN);
    }

    static When over() {
        return at("2025-05-08T19:00", BERLIN);
    }

    Activity published(String title, When... times) {
        return published(null, title, times);
    }

    /** @param parent null for none */
    Activity published(@Nullable UUID parent, String title, When... times) {
        UUID id = UUID.randomUUID();
        var details = Details.of(
                        "concert", Words.titled(Text.of(Language.GERMAN, title)), Participants.partners(partner()))
                .visibility(Visibility.PUBLIC);
        List<Run> runs = Arrays.stream(times)
                .map(when -> Run.planned(UUID.randomUUID(), when, Where.at(places().getFirst())))
                .toList();
        if (parent == null) {
            programme.plan(id, details, runs);
        } else {
            programme.planPart(id, parent, details, runs);
        }
        programme.publish(id);
        return now(id);
    }

    Activity done(Activity activity, Step... steps) {
        Decision decision = programme.act(activity.id(), ActRequest.by("Test", steps));
        if (!(decision instanceof Decision.Accepted)) {
            throw new AssertionError(decision);
        }
        return now(activity.id());
    }

    Activity now(UUID id) {
        return programme.find(id).orElseThrow();
    }

    List<UUID> places() {
        return sql.sql("select id from programme.place order by id limit 2")
                .query(UUID.class)
                .list();
    }

    private UUID partner() {
        return sql.sql(
                        "select partner from partnerships.partnership where publication = 'published' order by id limit 1")
                .query(UUID.class)
                .single();
    }

    /** A change as its form begins. */
    static Entries change(Activity activity, String what) {
        return Entries.NONE
                .with("activity", activity.id().toString())
                .with("seen", ChangeFields.seen(activity))
                .with("what", what);
    }

    /** A change whose form was filled in. */
    Draft written(Entries entries) {
        Draft draft = drafts.begin(ChangeForm.KIND, entries, CLERK);
        return ((Saving.Saved) drafts.save(draft.id(), draft.revision(), entries, CLERK)).draft();
    }
}
