package eu.jumelage.portal.reading;

import com.ibm.icu.text.Collator;
import eu.jumelage.web.Language;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The partners that the public may see, in the alphabetical order of the reader's language. */
@Component
public class Partners {
    private final JdbcClient sql;

    Partners(JdbcClient sql) {
        this.sql = sql;
    }

    /** All of them, the former ones too. */
    public List<ListedPartner> all(Language reader) {
        return sql
                .sql("select p.* from portal.partner p where p.publication = 'published'")
                .query(ListedPartner::of)
                .list()
                .stream()
                .sorted(byName(reader))
                .toList();
    }

    /** All of them to choose from; none where there are more than a visitor would scroll through. */
    public List<ListedPartner> choices(Language reader, int most) {
        int present = sql.sql("""
                select count(*) from (
                    select from partnerships.partnership p where p.publication = 'published' limit :most) few""").param("most", most + 1).query(Integer.class).single();
        return present > most ? List.of() : all(reader);
    }

    /** The partnership below this slug; also by a former one, or one of another language's. */
    public Optional<ListedPartner> find(UUID partnership) {
        return sql.sql("select p.* from portal.partner p where p.publication = 'published' and p.id = :id")
                .param("id", partnership)
                .query(ListedPartner::of)
                .optional();
    }

    /** Those with which we share a network now. */
    public List<ListedPartner> inNetwork(UUID network, Language reader) {
        return sql.sql("""
                select p.* from portal.partner p join partnerships.network_member m on m.city = p.city
                where p.publication = 'published' and m.network = :network and m.until is null""").param("network", network).query(ListedPartner::of).list().stream()
                .sorted(byName(reader))
                .toList();
    }

    static Comparator<ListedPartner> byName(Language reader) {
        Collator collator = Collator.getInstance(reader.icu());
        return Comparator.comparing(partner -> partner.name().string(reader), collator::compare);
    }
}
