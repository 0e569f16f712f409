package eu.jumelage.office.editing;

import eu.jumelage.office.Member;
import eu.jumelage.office.editing.Editable.Applied;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.interceptor.TransactionAspectSupport;

/** Changes what administrators set, at once and without a draft; the audit trail says who did. */
@Component
@Transactional
public class Settings {

    private final ApplicationEventPublisher events;

    Settings(ApplicationEventPublisher events) {
        this.events = events;
    }

    public Applied change(Editable settings, UUID id, Entries wanted, Member by) {
        Entries before = settings.current(id).orElse(Entries.NONE);
        Applied applied = settings.apply(id, wanted, by);
        switch (applied) {
            case Applied.Refused _ ->
                TransactionAspectSupport.currentTransactionStatus().setRollbackOnly();
            case Applied.Done _ -> {
                Entries after = settings.current(id).orElse(wanted);
                if (!after.equals(before)) {
                    String title = settings.title(after, by.language());
                    events.publishEvent(new Noted(by, "settings-changed", settings.kind(), id, title, before, after));
                }
            }
        }
        return applied;
    }
}
