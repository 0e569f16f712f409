package eu.jumelage.partnerships.pages.claims;

import eu.jumelage.office.AuditTrail;
import eu.jumelage.office.Member;
import eu.jumelage.office.editing.Draft;
import eu.jumelage.office.editing.Drafts;
import eu.jumelage.office.editing.Entries;
import eu.jumelage.office.editing.Saving;
import eu.jumelage.partnerships.Contradiction;
import eu.jumelage.partnerships.Contradictions;
import eu.jumelage.partnerships.Fact;
import eu.jumelage.partnerships.Facts;
import eu.jumelage.partnerships.Keeping;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * A member's word on which source is right. A date that the public reads changes as everything public does: by a draft
 * that somebody else approves. That both stay is the office's own business.
 */
@Component
class Weighing {

    private final Contradictions contradictions;
    private final Facts facts;
    private final Drafts drafts;
    private final AuditTrail audit;
    private final TransactionTemplate transaction;

    Weighing(
            Contradictions contradictions,
            Facts facts,
            Drafts drafts,
            AuditTrail audit,
            TransactionTemplate transaction) {
        this.contradictions = contradictions;
        this.facts = facts;
        this.drafts = drafts;
        this.audit = audit;
        this.transaction = transaction;
    }

    /** @param title by which people know the thing */
    Preferring prefer(Contradiction contradiction, UUID chosen, String title, Member by) {
        Optional<Fact> fact = contradiction.facts().stream()
                .filter(each -> each.id().equals(chosen))
                .findFirst();
        if (fact.isEmpty()) {
            return new Preferring.Gone();
        }
        Optional<Matter> matter = Matter.of(contradiction);
        return matter.isPresent() ? draft(matter.get(), fact.get(), by) : settle(contradiction, fact.get(), title, by);
    }

    private Preferring draft(Matter matter, Fact fact, Member by) {
        Optional<Draft> before = drafts.openOf(matter.kind(), matter.item());
        if (before.isPresent() && before.get().state() == Draft.State.HANDED_IN) {
            return new Preferring.Waits(before.get());
        }
        Optional<Draft> open = drafts.open(matter.kind(), matter.item(), by);
        if (open.isEmpty()) {
            return new Preferring.Gone();
        }
        Draft draft = open.get();
        Optional<Entries> wanted = matter.preferring(fact, draft.entries());
        if (wanted.isEmpty()) {
            return new Preferring.Written(draft); // somebody takes this source out of the form
        }
        return switch (drafts.save(draft.id(), draft.revision(), wanted.get(), by)) {
            case Saving.Saved(var saved)
            when before.isEmpty() && drafts.problems(saved.id(), by).isEmpty() -> {
                drafts.handIn(saved.id(), by);
                yield new Preferring.HandedIn(saved);
            }
            case Saving.Saved(var saved) -> new Preferring.Written(saved);
            case Saving.Meanwhile(var now, var _, var _) -> new Preferring.Written(now);
            case Saving.Closed(var closed) -> new Preferring.Waits(closed);
        };
    }

    private Preferring settle(Contradiction contradiction, Fact fact, String title, Member by) {
        if (!by.mayPublish()) {
            return new Preferring.ForPublishers();
        }
        transaction.executeWithoutResult(_ -> {
            facts.settle(fact.id());
            note(by, "source-preferred", contradiction, title, Map.of(fact.property(), fact.value()));
        });
        return new Preferring.Settled();
    }

    Keeping keepBoth(Contradiction contradiction, String reason, String title, Member by) {
        return Objects.requireNonNull(transaction.execute(_ -> {
            Keeping keeping =
                    contradictions.keepBoth(contradiction.subject(), contradiction.property(), by.name(), reason);
            if (keeping instanceof Keeping.Kept) {
                note(by, "sources-kept", contradiction, title, Map.of("reason", reason.strip()));
            }
            return keeping;
        }));
    }

    void reopen(Contradiction contradiction, String title, Member by) {
        transaction.executeWithoutResult(_ -> {
            if (contradictions.reopen(contradiction.subject(), contradiction.property())) {
                note(by, "sources-reopened", contradiction, title, Map.of());
            }
        });
    }

    private void note(Member by, String act, Contradiction about, String title, Map<String, String> after) {
        Optional<Matter> matter = Matter.of(about);
        audit.note(
                by,
                act,
                matter.map(Matter::kind).orElse("fact"),
                matter.map(Matter::item).orElse(about.subject()),
                title,
                Map.of(),
                after);
    }
}
