import eu.jumelage.Jumelage;
import eu.jumelage.portal.reading.Filter;
import eu.jumelage.portal.reading.Listings;
import eu.jumelage.portal.reading.Moments;
import eu.jumelage.portal.reading.PartnerRecords;
import eu.jumelage.portal.reading.Partners;
import eu.jumelage.portal.reading.Retrospect;
import eu.jumelage.portal.reading.Undertakings;
import eu.jumelage.web.Addresses;
import eu.jumelage.web.Language;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.LongAdder;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * What JdbcClient gives without a page: Query DATA SLUG SECONDS, 32 askers as wrk has. Prints how often in a second one
 * row is read by its key, and how often all is read that the partner's page shows.
 */
void main(String[] typed) throws Exception {
    try (var records = new SpringApplicationBuilder(Jumelage.class)
            .web(WebApplicationType.NONE)
            .run("--jumelage.command=bench", "--jumelage.join=true", "--jumelage.data=" + typed[0],
                    "--spring.datasource.hikari.connection-timeout=10000")) {
        var sql = records.getBean(JdbcClient.class);
        var german = new Language("de");
        var partner = records.getBean(Addresses.class).find("partner", german, typed[1]).orElseThrow().target();
        int seconds = Integer.parseInt(typed[2]);
        Runnable row = () -> sql.sql("select p.id, p.partner from partnerships.partnership p where p.id = :id")
                .param("id", partner)
                .query((one, _) -> one.getString("partner"))
                .single();
        Runnable page = () -> {
            var moment = records.getBean(Moments.class).now().orElseThrow();
            records.getBean(Addresses.class).find("partner", german, typed[1]);
            var found = records.getBean(Partners.class).find(partner).orElseThrow();
            records.getBean(PartnerRecords.class).of(partner, moment.now());
            records.getBean(Listings.class).currentOf(found.city(), moment.now(), 120);
            records.getBean(Retrospect.class).pastOf(found.city(), moment.now(), Filter.NONE, null, 120);
            records.getBean(Undertakings.class).disruptionsOf(found.city(), moment.now());
        };
        perSecond(row, seconds);
        double rows = perSecond(row, seconds);
        perSecond(page, seconds);
        System.out.printf("%.0f %.0f%n", rows, perSecond(page, seconds));
    }
}

double perSecond(Runnable question, int seconds) {
    var asked = new LongAdder();
    long began = System.nanoTime();
    long end = began + seconds * 1_000_000_000L;
    try (var askers = Executors.newVirtualThreadPerTaskExecutor()) {
        for (int asker = 0; asker < 32; asker++) {
            askers.submit(() -> {
                try {
                    while (System.nanoTime() < end) {
                        question.run();
                        asked.increment();
                    }
                } catch (RuntimeException broken) {
                    broken.printStackTrace();
                }
            });
        }
    }
    return asked.sum() * 1e9 / (System.nanoTime() - began);
}
