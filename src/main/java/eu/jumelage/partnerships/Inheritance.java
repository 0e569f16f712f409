package eu.jumelage.partnerships;

import eu.jumelage.partnerships.RegisterChanged.What;
import eu.jumelage.partnerships.Status.State;
import eu.jumelage.web.Publications;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What passes to a merged city's successor. What was signed and held keeps the name of its time. */
@Component
class Inheritance {

    private final JdbcClient sql;
    private final KeptPartnerships partnerships;
    private final Networks networks;
    private final PartnerAddresses addresses;
    private final ApplicationEventPublisher events;
    private final Publications publications;

    Inheritance(
            JdbcClient sql,
            KeptPartnerships partnerships,
            Networks networks,
            PartnerAddresses addresses,
            ApplicationEventPublisher events,
            Publications publications) {
        this.sql = sql;
        this.partnerships = partnerships;
        this.networks = networks;
        this.addresses = addresses;
        this.events = events;
        this.publications = publications;
    }

    void pass(City gone, City successor, LocalDate on, String decision) {
        Optional<Partnership> theirs = living(successor.id());
        Optional<Partnership> own = living(gone.id());
        if (successor.home()) {
            theirs.ifPresent(partnership -> end(partnership, on, decision));
            own.ifPresent(partnership -> end(partnership, on, decision));
        } else if (own.isPresent() && theirs.isPresent()) {
            Partnership passed = own.get().with(successor.id());
            if (own.get().isPublished() && !theirs.get().isPublished()) { // nobody is led to a draft
                absorb(theirs.get(), passed, successor, on, decision);
            } else {
                absorb(own.get(), theirs.get(), successor, on, decision);
            }
        } else if (own.isPresent()) {
            Partnership passed = own.get().with(successor.id());
            keep(passed);
            addresses.claim(passed, successor);
        }
        networks.inherit(gone.id(), successor.id(), on);
    }

    /** One partnership takes in what the other had; whoever looks for that one finds this. */
    private void absorb(Partnership lost, Partnership stays, City successor, LocalDate on, String decision) {
        sql.sql("""
                update partnerships.agreement
                set partnership = :stays,
                    founding = founding and not exists (
                        select from partnerships.agreement other where other.partnership = :stays and other.founding)
                where partnership = :lost""").param("stays", stays.id()).param("lost", lost.id()).update();
        sql.sql("update partnerships.contact_note set partnership = :stays where partnership = :lost")
                .param("stays", stays.id())
                .param("lost", lost.id())
                .update();
        end(lost.emptied(), on, decision);
        keep(stays.takingIn(lost));
        addresses.redirect(lost.id(), stays.id());
        addresses.claim(stays, successor);
    }

    private void end(Partnership partnership, LocalDate on, String decision) {
        keep(partnership.followedBy(new Status(State.ENDED, PartialDate.of(on), null, null, decision, null)));
    }

    private void keep(Partnership partnership) {
        partnerships.keep(partnership);
        events.publishEvent(new RegisterChanged(What.PARTNERSHIP, Set.of(partnership.id())));
        publications.publish();
    }

    private Optional<Partnership> living(UUID city) {
        return partnerships.withPartner(city).stream()
                .map(partnerships::lock)
                .filter(partnership -> !partnership.isFormer())
                .findFirst();
    }
}
