package eu.jumelage.web;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The addresses of all public things: one current slug per language, and former ones that lead to it for ever. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class Addresses {

    /**
     * Where a public thing is found in one language.
     *
     * @param slug the current one, which a former one redirects to
     * @param current whether what was asked for is the current slug
     */
    public record Found(UUID target, String slug, boolean current) {}

    private final JdbcClient sql;
    private final Installations installations;

    Addresses(JdbcClient sql, Installations installations) {
        this.sql = sql;
        this.installations = installations;
    }

    /**
     * Gives a thing its address in every language of the installation, from its title there. A title that it had before
     * gives it its former address again; one that it still has changes nothing.
     */
    public void claim(String kind, UUID target, Text title) {
        Installation own = installations.own().orElseThrow(() -> new IllegalStateException("No city is set up here"));
        lock(kind, target);
        for (Language language : own.languages().stream().sorted().toList()) {
            Slug slug = Slug.of(title.in(language), target.toString().substring(0, 8));
            claim(kind, language, slug, target);
        }
    }

    /** All addresses of one thing lead to another from now on, such as those of a merged city to its successor. */
    public void redirect(String kind, UUID from, UUID to) {
        sql.sql("update web.address set target = :to, current = false where kind = :kind and target = :from")
                .param("to", to)
                .param("kind", kind)
                .param("from", from)
                .update();
    }

    /** What a visitor asked for by its slug, be it a former one. */
    @Transactional(readOnly = true)
    public Optional<Found> find(String kind, Language language, String slug) {
        return sql.sql("""
                select now.target, now.slug, asked.slug = now.slug as current
                from web.address asked
                join web.address now
                    on now.kind = asked.kind and now.language = asked.language and now.target = asked.target and now.current
                where asked.kind = :kind and asked.language = :language and asked.slug = :slug""")
                .param("kind", kind)
                .param("language", language.tag())
                .param("slug", slug)
                .query((row, _) -> new Found(
                        row.getObject("target", UUID.class), row.getString("slug"), row.getBoolean("current")))
                .optional();
    }

    /** What a visitor asked for by its name or its slug, as somebody types it. */
    @Transactional(readOnly = true)
    public Optional<Found> called(String kind, Language language, String typed) {
        return find(
                kind,
                language,
                Slug.of(new Text.Said(typed, language, false), "").string());
    }

    /** The current slugs of a thing, by language; none for what was never public. */
    @Transactional(readOnly = true)
    public Map<Language, String> of(String kind, UUID target) {
        var slugs = new TreeMap<Language, String>();
        sql.sql("select language, slug from web.address where kind = :kind and target = :target and current")
                .param("kind", kind)
                .param("target", target)
                .query(row -> {
                    slugs.put(new Language(row.getString("language")), row.getString("slug"));
                });
        return slugs;
    }

    /** Two claims for one thing come one after the other. */
    private void lock(String kind, UUID target) {
        sql.sql("select pg_advisory_xact_lock(hashtextextended(:kind || :target, 0))")
                .param("kind", kind)
                .param("target", target.toString())
                .query(row -> {});
    }

    private void claim(String kind, Language language, Slug slug, UUID target) {
        String wish = slug.string();
        if (!take(kind, language, wish, target)) {
            wish = numbered(kind, language, slug, target);
        }
        makeCurrent(kind, language, wish, target);
    }

    private String numbered(String kind, Language language, Slug slug, UUID target) {
        Optional<String> own = ownNumbered(kind, language, slug, target);
        if (own.isPresent()) {
            return own.get();
        }
        String free = firstFree(kind, language, slug);
        while (!take(kind, language, free, target)) {
            free = firstFree(kind, language, slug);
        }
        return free;
    }

    /** From an earlier claim of the same title, when the plain slug was somebody else's already. */
    private Optional<String> ownNumbered(String kind, Language language, Slug slug, UUID target) {
        return sql.sql("""
                select slug from web.address
                where kind = :kind and language = :language and target = :target and slug ~ ('^' || :slug || '-[0-9]+$')
                order by current desc, length(slug), slug
                limit 1""")
                .param("kind", kind)
                .param("language", language.tag())
                .param("target", target)
                .param("slug", slug.withRoomForANumber().string())
                .query(String.class)
                .optional();
    }

    /**
     * No if somebody else has it, even by a transaction that ends only while this one waits for it. Unlike a violated
     * key, the conflict leaves this transaction alive.
     */
    private boolean take(String kind, Language language, String slug, UUID target) {
        return sql.sql("""
                insert into web.address as old (kind, language, slug, target, current)
                values (:kind, :language, :slug, :target, false)
                on conflict (kind, language, slug) do update set target = excluded.target
                where old.target = excluded.target""")
                        .param("kind", kind)
                        .param("language", language.tag())
                        .param("slug", slug)
                        .param("target", target)
                        .update()
                == 1;
    }

    private String firstFree(String kind, Language language, Slug slug) {
        return sql.sql("""
                select :slug || '-' || number from generate_series(2, 999999) number
                where not exists (
                    select from web.address
                    where kind = :kind and language = :language and slug = :slug || '-' || number)
                limit 1""")
                .param("kind", kind)
                .param("language", language.tag())
                .param("slug", slug.withRoomForANumber().string())
                .query(String.class)
                .single();
    }

    /** First the old one, then the new one: an index allows one at a time. */
    private void makeCurrent(String kind, Language language, String slug, UUID target) {
        sql.sql("""
                update web.address set current = false
                where kind = :kind and language = :language and target = :target and current and slug <> :slug""")
                .param("kind", kind)
                .param("language", language.tag())
                .param("target", target)
                .param("slug", slug)
                .update();
        sql.sql("""
                update web.address set current = true
                where kind = :kind and language = :language and target = :target and slug = :slug and not current""")
                .param("kind", kind)
                .param("language", language.tag())
                .param("target", target)
                .param("slug", slug)
                .update();
    }
}
