package eu.jumelage.web;

import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.support.TransactionTemplate;

/** What the installation speaks and which colour it has, asked again whenever anything was published on any node. */
@Component
class House {

    private static final Logger LOG = LoggerFactory.getLogger(House.class);

    private final Installations installations;
    private final ObjectProvider<CityColour> colour;
    private final Publications publications;
    private final TransactionTemplate apart;
    private final List<Language> otherwise;
    private volatile List<Language> spoken;
    private volatile long seen = -1;

    House(
            Installations installations,
            ObjectProvider<CityColour> colour,
            Publications publications,
            PlatformTransactionManager transactions,
            WebSettings settings) {
        this.installations = installations;
        this.colour = colour;
        this.publications = publications;
        apart = new TransactionTemplate(transactions);
        apart.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW); // a preview is undone again
        apart.setReadOnly(true);
        otherwise = settings.spoken();
        spoken = otherwise;
    }

    /** The public pages' languages; before there are any, those of the settings. */
    List<Language> spoken() {
        look();
        return spoken;
    }

    /** To be called before a page is drawn, so that none names an old style sheet. */
    void look() {
        long epoch = publications.epoch();
        if (epoch == seen || !publications.isWatched()) {
            return;
        }
        try {
            apart.executeWithoutResult(_ -> {
                spoken = installations.own().map(Installation::languages).orElse(otherwise);
                Assets.paint(colour.stream()
                        .flatMap(one -> one.chosen().stream())
                        .findFirst()
                        .orElse(Brand.HOUSE));
            });
            seen = epoch;
        } catch (DataAccessException | TransactionException away) {
            LOG.debug("Languages and colour stay as they were", away);
        }
    }
}
