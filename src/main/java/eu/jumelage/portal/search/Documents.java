package eu.jumelage.portal.search;

import eu.jumelage.web.Language;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The documents of the index; what they say is written in the views portal.document and portal.names. */
@Component
class Documents {

    private final JdbcClient sql;

    Documents(JdbcClient sql) {
        this.sql = sql;
    }

    /** Writes the documents of these things as they are now; what is no longer public loses its own. */
    void refresh(Set<UUID> targets) {
        if (targets.isEmpty()) {
            return;
        }
        UUID[] ids = targets.toArray(UUID[]::new);
        sql.sql("""
                with now as materialized (
                    select d.kind, d.target, d.language, d.words, d.at, d.public_from
                    from portal.document d
                    where d.target = any (:targets)),
                fresh as (
                    insert into portal.search_document as old (kind, target, language, words, at, public_from)
                    select now.kind, now.target, now.language, now.words, now.at, now.public_from from now
                    on conflict (target, language) do update
                    set words = excluded.words, at = excluded.at, public_from = excluded.public_from
                    where (old.words, old.at, old.public_from)
                        is distinct from (excluded.words, excluded.at, excluded.public_from))
                delete from portal.search_document old
                where old.target = any (:targets)
                    and not exists (select from now where now.target = old.target and now.language = old.language)""").param("targets", ids).update();
        sql.sql("""
                with fresh as (
                    insert into portal.search_name (kind, target, name)
                    select distinct n.kind, n.target, lower(public.unaccent(n.name))
                    from portal.names n
                    where n.target = any (:targets)
                    on conflict (target, name) do update set kind = excluded.kind
                    returning target, name)
                delete from portal.search_name old
                where old.target = any (:targets)
                    and not exists (select from fresh f where f.target = old.target and f.name = old.name)""").param("targets", ids).update();
        sql.sql("""
                insert into portal.search_word (language, folded, word)
                select w.language, w.folded, min(w.word) from portal.written_word w
                where w.target = any (:targets)
                    and not exists (
                        select from portal.search_word old where old.language = w.language and old.folded = w.folded)
                group by w.language, w.folded
                order by w.language, w.folded
                on conflict do nothing""").param("targets", ids).update();
        list(ids);
    }

    /** Puts these partnerships where the lists of partners show them now; other things are in none. */
    private void list(UUID[] partnerships) {
        sql.sql("""
                with fresh as (
                    insert into portal.listed_partner (partnership, language, name, former)
                    select l.partnership, l.language, l.name, l.former
                    from portal.listing_partner l
                    where l.partnership = any (:partnerships)
                    on conflict (partnership, language) do update
                    set name = excluded.name, former = excluded.former
                    returning partnership, language)
                delete from portal.listed_partner old
                where old.partnership = any (:partnerships)
                    and not exists (
                        select from fresh f where f.partnership = old.partnership and f.language = old.language)""").param("partnerships", partnerships).update();
    }

    /** Writes the names of these cities; answers those that are called otherwise than before. */
    Set<UUID> rename(Set<UUID> cities) {
        return new HashSet<>(sql.sql("""
                insert into portal.search_city as old (city, words)
                select c.city, c.words from portal.city_words c where c.city = any (:cities)
                on conflict (city) do update set words = excluded.words
                where old.words <> excluded.words
                returning city""")
                .param("cities", cities.toArray(UUID[]::new))
                .query(UUID.class)
                .list());
    }

    boolean speakOther(List<Language> languages) {
        return sql.sql("""
                select exists (select from portal.search_document)
                    and (exists (select from portal.search_document where language <> all (:languages))
                        or exists (select from unnest(:languages::text[]) l
                            where not exists (select from portal.search_document d where d.language = l)))""")
                .param("languages", languages.stream().map(Language::tag).toArray(String[]::new))
                .query(Boolean.class)
                .single();
    }

    /** Every document from nothing; the indexes are built afterwards, which takes a fraction of the time. */
    void all() {
        sql.sql("""
                truncate portal.search_document, portal.search_name, portal.search_word, portal.search_city,
                    portal.listed_partner""").update();
        sql.sql("drop index portal.search_activity_words, portal.search_newest").update();
        sql.sql("insert into portal.search_city (city, words) select c.city, c.words from portal.city_words c")
                .update();
        sql.sql("analyze portal.search_city").update();
        sql.sql("""
                insert into portal.search_name (kind, target, name)
                select distinct n.kind, n.target, lower(public.unaccent(n.name)) from portal.names n""").update();
        sql.sql("""
                insert into portal.search_document (kind, target, language, words, at, public_from)
                select d.kind, d.target, d.language, d.words, d.at, d.public_from
                from portal.document d
                where d.kind <> 'activity'""").update();
        // The newest first: where a search reads only some of what its index names, it reads these.
        sql.sql("""
                insert into portal.search_document (kind, target, language, words, at, public_from)
                select d.kind, d.target, d.language, d.words, d.at, d.public_from
                from (
                    select a.id from programme.activity a
                    where a.publication = 'published'
                    order by a.starts_at desc nulls last) newest
                cross join lateral (
                    select one.kind, one.target, one.language, one.words, one.at, one.public_from
                    from portal.activity_document one
                    where one.target = newest.id
                    offset 0) d""").update();
        sql.sql("""
                create index search_activity_words on portal.search_document using gin (words)
                where kind = 'activity'""").update();
        sql.sql("create index search_newest on portal.search_document (at desc, target desc) where kind = 'activity'")
                .update();
        sql.sql("""
                insert into portal.search_word (language, folded, word)
                select w.language, w.folded, min(w.word) from portal.written_word w group by w.language, w.folded""").update();
        sql.sql("""
                insert into portal.listed_partner (partnership, language, name, former)
                select l.partnership, l.language, l.name, l.former from portal.listing_partner l""").update();
        sql.sql("analyze portal.search_document").update();
        sql.sql("analyze portal.listed_partner").update();
        sql.sql("analyze portal.search_name").update();
        sql.sql("analyze portal.search_word").update();
    }
}
