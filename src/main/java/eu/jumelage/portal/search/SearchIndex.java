package eu.jumelage.portal.search;

import eu.jumelage.partnerships.RegisterChanged;
import eu.jumelage.programme.KindChanged;
import eu.jumelage.programme.ProgrammeChanged;
import eu.jumelage.web.InstallationChanged;
import java.util.Set;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Keeps what can be found as it is published: in the transaction that changes it, so nothing withdrawn is found. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class SearchIndex {

    private final Documents documents;
    private final Concerned concerned;

    SearchIndex(Documents documents, Concerned concerned) {
        this.documents = documents;
        this.concerned = concerned;
    }

    /** Everything anew, after a bulk load that told nobody; searches wait until it is done. */
    @Transactional
    public void all() {
        documents.all();
    }

    /** Of an installation that speaks other languages than before. */
    @EventListener
    void installationChanged(InstallationChanged changed) {
        if (documents.speakOther(changed.now().languages())) {
            documents.all();
        }
    }

    @EventListener
    void registerChanged(RegisterChanged changed) {
        Set<UUID> ids = changed.ids();
        switch (changed.what()) {
            case CITY -> {
                Set<UUID> renamed = documents.rename(ids);
                documents.refresh(concerned.byCities(renamed));
            }
            case PARTNERSHIP -> documents.refresh(ids);
            case FIELD -> documents.refresh(concerned.byFields(ids));
            case NETWORK -> {
                documents.refresh(ids);
                documents.refresh(concerned.byNetworks(ids));
            }
            case ORGANISATION -> documents.refresh(concerned.byOrganisations(ids));
            case PERSON -> documents.refresh(concerned.byPeople(ids));
        }
    }

    @EventListener
    void kindChanged(KindChanged changed) {
        documents.refresh(concerned.byKind(changed.key()));
    }

    @EventListener
    void programmeChanged(ProgrammeChanged changed) {
        documents.refresh(changed.activities());
        documents.refresh(changed.series());
        documents.refresh(changed.projects());
        documents.refresh(changed.disruptions());
        documents.refresh(concerned.bySeriesAndProjects(changed.series(), changed.projects()));
    }
}
