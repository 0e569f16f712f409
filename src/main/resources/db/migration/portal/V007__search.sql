create schema portal;

create extension if not exists unaccent with schema public;
create extension if not exists pg_trgm with schema public;

-- Accents fold before stemming, so that "Bruxelles", "Brüssel" and "Brussel" each find their own in any spelling. What
-- a language does not count as a word ("für", "à") goes before its accents do, or it would not be known as such.
create text search dictionary portal.de_stop (template = pg_catalog.simple, stopwords = german, accept = false);
create text search dictionary portal.fr_stop (template = pg_catalog.simple, stopwords = french, accept = false);
create text search dictionary portal.nl_stop (template = pg_catalog.simple, stopwords = dutch, accept = false);
create text search dictionary portal.en_stop (template = pg_catalog.simple, stopwords = english, accept = false);
create text search configuration portal.de (copy = pg_catalog.german);
create text search configuration portal.fr (copy = pg_catalog.french);
create text search configuration portal.nl (copy = pg_catalog.dutch);
create text search configuration portal.en (copy = pg_catalog.english);
create text search configuration portal.simple (copy = pg_catalog.simple);
alter text search configuration portal.de
    alter mapping for hword, hword_part, word with portal.de_stop, public.unaccent, german_stem;
alter text search configuration portal.fr
    alter mapping for hword, hword_part, word with portal.fr_stop, public.unaccent, french_stem;
alter text search configuration portal.nl
    alter mapping for hword, hword_part, word with portal.nl_stop, public.unaccent, dutch_stem;
alter text search configuration portal.en
    alter mapping for hword, hword_part, word with portal.en_stop, public.unaccent, english_stem;
alter text search configuration portal.simple
    alter mapping for hword, hword_part, word with public.unaccent, simple;

-- What a search finds in a language: the words of the thing itself, and the names of everything it is about. Drafts and
-- withdrawn things have none. Every language has its own part and so its own indexes: a reader's search never walks
-- through what was indexed for others.
--   at            equals stand newest first by it; -infinity where it has no date
--   public_from   nobody finds it before this instant
create table portal.search_document (
    kind text not null check (kind in ('partner', 'activity', 'series', 'project', 'network', 'disruption')),
    target uuid not null,
    language text not null,
    words tsvector not null,
    at timestamptz not null,
    public_from timestamptz not null,
    primary key (target, language)
) partition by list (language);
create table portal.search_document_de partition of portal.search_document for values in ('de');
create table portal.search_document_fr partition of portal.search_document for values in ('fr');
create table portal.search_document_nl partition of portal.search_document for values in ('nl');
create table portal.search_document_en partition of portal.search_document for values in ('en');
create table portal.search_document_others partition of portal.search_document default;
create index search_activity_words on portal.search_document using gin (words) where kind = 'activity';
create index search_thing_words on portal.search_document using gin (words) where kind <> 'activity';
create index search_newest on portal.search_document (at desc, target desc) where kind = 'activity';

-- Names in any language, folded, for those who mistype them. Activities have titles, not names.
create table portal.search_name (
    kind text not null,
    target uuid not null,
    name text not null,
    primary key (target, name)
);
create index search_name_like on portal.search_name using gin (name gin_trgm_ops);

-- The words of all names of a city, made once for everything it is part of. Home has none: it is part of everything,
-- so its name would tell nothing apart.
create table portal.search_city (
    city uuid primary key,
    words tsvector not null
);

create aggregate portal.together(tsvector) (
    sfunc = tsvector_concat, stype = tsvector, initcond = '', parallel = safe);

-- How words of a language are read; one without rules of its own has them as they are written.
create function portal.configuration(of_language text) returns regconfig
    language sql immutable parallel safe
    return case of_language
        when 'de' then 'portal.de'::regconfig
        when 'fr' then 'portal.fr'::regconfig
        when 'nl' then 'portal.nl'::regconfig
        when 'en' then 'portal.en'::regconfig
        else 'portal.simple'::regconfig
    end;

-- Text as it is taken apart: a slash between two names makes no path of them. PostgreSQL refuses more than a megabyte
-- of words; nobody searches the end of that.
create function portal.plain(written text) returns text
    language sql immutable parallel safe
    return translate(left(coalesce(written, ''), 100000), '/_@', '   ');

-- What a Text says in all its languages.
create function portal.everything(of_text jsonb) returns text
    language sql immutable parallel safe
    return (select string_agg(wording.value ->> 'is', ' ') from jsonb_each(of_text -> 'in') wording);

-- The words that a reader is shown. What stands in another language than the reader's is read by that one's rules, and
-- also as written, since the reader's question comes by the rules of the reader's own.
create function portal.words(of_text jsonb, reader text) returns tsvector
    language sql immutable parallel safe
    return case
        when of_text is null then ''::tsvector
        when of_text -> 'in' ? reader then
            to_tsvector(portal.configuration(reader), portal.plain(of_text #>> array ['in', reader, 'is']))
        else
            to_tsvector(portal.configuration(of_text ->> 'source'),
                portal.plain(of_text #>> array ['in', of_text ->> 'source', 'is']))
            || to_tsvector('portal.simple', portal.plain(of_text #>> array ['in', of_text ->> 'source', 'is']))
    end;

-- A title's words, and the title as it is written: names in it bend by no rule.
create function portal.title_words(of_text jsonb, reader text) returns tsvector
    language sql immutable parallel safe
    return portal.words(of_text, reader) || to_tsvector('portal.simple', portal.plain(web.say(of_text, reader)));

create function portal.name_words(names text) returns tsvector
    language sql immutable parallel safe
    return setweight(to_tsvector('portal.simple', portal.plain(names)), 'B');

-- One word or phrase of a question: by the rules of the reader's language, or as written, and in the spellings that
-- keyboards without umlauts bring about, in either direction.
create function portal.term(reader text, said text) returns tsquery
    language sql immutable parallel safe
begin atomic
    select string_agg(distinct '(' || phraseto_tsquery(rules.of, spelling.word)::text || ')', '|')::tsquery
    from (values
            (said),
            (replace(replace(replace(lower(said), 'ae', 'a'), 'oe', 'o'), 'ue', 'u')),
            (replace(replace(replace(lower(said), 'ä', 'ae'), 'ö', 'oe'), 'ü', 'ue'))) spelling (word),
        (values (portal.configuration(reader)), ('portal.simple'::regconfig)) rules (of)
    where numnode(phraseto_tsquery(rules.of, spelling.word)) > 0;
end;

-- The same for a word that somebody may still be typing; as written, since rules want whole words.
create function portal.begun(said text) returns tsquery
    language sql immutable parallel safe
begin atomic
    select to_tsquery('portal.simple', quoted.word || ':*')
        || to_tsquery('portal.simple', replace(replace(replace(lower(quoted.word), 'ae', 'a'), 'oe', 'o'), 'ue', 'u') || ':*')
    from (values (quote_literal(said))) quoted (word);
end;

-- How near the words stand to the thing itself: 3 all in its title, 2 in title and names, 1 in those and the summary.
create function portal.nearness(words tsvector, asked tsquery) returns int
    language sql immutable parallel safe
    return case
        when ts_filter(words, '{a}') @@ asked then 3
        when ts_filter(words, '{a,b}') @@ asked then 2
        when ts_filter(words, '{a,b,c}') @@ asked then 1
        else 0
    end;

create view portal.city_words as
select c.id as city, case when c.home then ''::tsvector else portal.name_words(concat_ws(' ',
        (select string_agg(concat_ws(' ', n.name, n.formal_name), ' ')
            from partnerships.city_name n where n.city = c.id),
        (select string_agg(alias.alias, ' ') from partnerships.city_alias alias where alias.city = c.id))) end as words
from partnerships.city c;

create view portal.names as
select 'partner' as kind, p.id as target, name.name
from partnerships.partnership p
cross join lateral (
    select n.name from partnerships.city_name n where n.city = p.partner
    union select n.formal_name from partnerships.city_name n where n.city = p.partner and n.formal_name is not null
    union select a.alias from partnerships.city_alias a where a.city = p.partner) name
where p.publication = 'published'
union
select 'series', s.id, name.name
from programme.series s
cross join lateral (
    select wording.value ->> 'is' as name from jsonb_each(s.name -> 'in') wording
    union select a.alias from programme.series_alias a where a.series = s.id
    union select wording.value ->> 'is' from programme.series_host h
        cross join jsonb_each(h.edition_name -> 'in') wording where h.series = s.id) name
where s.publication = 'published'
union
select 'project', p.id, wording.value ->> 'is'
from programme.project p cross join jsonb_each(p.title -> 'in') wording
where p.publication = 'published'
union
select 'network', n.id, name.name
from partnerships.network n
cross join lateral (
    select wording.value ->> 'is' as name from jsonb_each(n.name -> 'in') wording
    union select n.abbreviation where n.abbreviation is not null) name
where exists (select from partnerships.network_member m join partnerships.city c on c.id = m.city
    where m.network = n.id and c.home)
union
select 'disruption', d.id, wording.value ->> 'is'
from programme.disruption d cross join jsonb_each(d.name -> 'in') wording
where d.publication = 'published';

-- A: title, B: names of all it is about, C: summary, D: text, people, places and whatever else is said of it.
create view portal.activity_document as
select 'activity' as kind, a.id as target, l.language,
    setweight(portal.title_words(a.title, l.language), 'A') || named.words
        || setweight(portal.words(a.summary, l.language), 'C')
        || setweight(
            portal.words(a.text, l.language) || portal.words(recap.text, l.language)
                || to_tsvector(portal.configuration(l.language), about.words), 'D') as words,
    coalesce(a.starts_at, '-infinity') as at, a.public_from
from programme.activity a
left join programme.recap recap on recap.activity = a.id
cross join lateral (
    select portal.together(each_one.words) as words
    from (
        select c.words from programme.activity_city ac join portal.search_city c on c.city = ac.city
        where ac.activity = a.id
        union all
        select portal.name_words(concat_ws(' ', portal.everything(n.name), n.abbreviation))
        from programme.activity_network an join partnerships.network n on n.id = an.network
        where an.activity = a.id
        union all
        select portal.name_words(concat_ws(' ', portal.everything(s.name),
            (select string_agg(alias.alias, ' ') from programme.series_alias alias where alias.series = s.id)))
        from programme.series s
        where s.id = a.series and s.publication = 'published'
        union all
        select setweight(to_tsvector('portal.simple', portal.plain(person.name)), 'D')
        from programme.activity_person ap join partnerships.person person on person.id = ap.person
        where ap.activity = a.id
        union all
        select setweight(to_tsvector('portal.simple', portal.everything(o.name)), 'D')
        from programme.activity_organisation ao join partnerships.organisation o on o.id = ao.organisation
        where ao.activity = a.id
        union all
        select setweight(to_tsvector('portal.simple', portal.everything(place.name)) || c.words, 'D')
        from programme.run r join programme.place place on place.id = r.place
        join portal.search_city c on c.city = place.city
        where r.activity = a.id) each_one
    offset 0) named
cross join lateral (select unnest(i.languages) as language from web.installation i) l
cross join lateral (
    select concat_ws(' ', web.say(k.name, l.language),
        (select web.say(p.title, l.language) from programme.project p
            where p.id = a.project and p.publication = 'published'),
        (select string_agg(web.say(f.name, l.language), ' ')
            from programme.activity_field af join partnerships.field f on f.key = af.field where af.activity = a.id),
        (select string_agg(web.say(ap.office_held, l.language), ' ')
            from programme.activity_person ap where ap.activity = a.id)) as words
    from programme.kind k where k.key = a.kind) about
where a.publication = 'published' and a.public_from < 'infinity';

create view portal.document as
select d.kind, d.target, d.language, d.words, d.at, d.public_from from portal.activity_document d
union all
select 'partner', p.id, l.language,
    setweight(to_tsvector('portal.simple', coalesce((select string_agg(concat_ws(' ', n.name, n.formal_name), ' ')
            from partnerships.city_name n
            where n.city = p.partner and n.language = l.language and n.until is null), '')), 'A')
        || coalesce((select c.words from portal.search_city c where c.city = p.partner), '')
        || setweight(portal.words(p.reason, l.language), 'C')
        || setweight(portal.words(p.text, l.language)
            || coalesce((select portal.together(portal.words(m.title, l.language) || portal.words(m.text, l.language))
                from partnerships.milestone m
                where m.partnership = p.id and not exists (select from partnerships.fact f
                    where f.subject = m.id and f.standing = 'unconfirmed')), '')
            || coalesce((select portal.together(portal.words(a.title, l.language))
                from partnerships.agreement a where a.partnership = p.id), '')
            || coalesce((select portal.together(portal.words(f.name, l.language))
                from partnerships.partnership_field pf join partnerships.field f on f.key = pf.field
                where pf.partnership = p.id), ''), 'D'),
    '-infinity', '-infinity'
from partnerships.partnership p
cross join lateral (select unnest(i.languages) as language from web.installation i) l
where p.publication = 'published'
union all
select 'series', s.id, l.language,
    setweight(portal.title_words(s.name, l.language), 'A')
        || portal.name_words(concat_ws(' ', portal.everything(s.name),
            (select string_agg(a.alias, ' ') from programme.series_alias a where a.series = s.id),
            (select string_agg(portal.everything(h.edition_name), ' ')
                from programme.series_host h where h.series = s.id)))
        || coalesce((select portal.together(c.words)
            from programme.series_host h join portal.search_city c on c.city = h.city where h.series = s.id), '')
        || setweight(portal.words(s.text, l.language), 'D'),
    '-infinity', '-infinity'
from programme.series s
cross join lateral (select unnest(i.languages) as language from web.installation i) l
where s.publication = 'published'
union all
select 'project', p.id, l.language,
    setweight(portal.title_words(p.title, l.language), 'A')
        || portal.name_words(portal.everything(p.title))
        || coalesce((select portal.together(c.words)
            from programme.project_city pc join portal.search_city c on c.city = pc.city where pc.project = p.id), '')
        || setweight(portal.words(p.text, l.language) || portal.words(p.outputs, l.language)
            || coalesce((select to_tsvector('portal.simple', concat_ws(' ', portal.everything(f.name), f.abbreviation))
                from programme.funding_programme f where f.id = p.funding_programme), '')
            || coalesce((select portal.together(to_tsvector('portal.simple', portal.everything(o.name)))
                from programme.project_organisation po join partnerships.organisation o on o.id = po.organisation
                where po.project = p.id), ''), 'D'),
    '-infinity', '-infinity'
from programme.project p
cross join lateral (select unnest(i.languages) as language from web.installation i) l
where p.publication = 'published'
union all
select 'network', n.id, l.language,
    setweight(portal.title_words(n.name, l.language) || to_tsvector('portal.simple', coalesce(n.abbreviation, '')), 'A')
        || portal.name_words(portal.everything(n.name))
        || setweight(portal.words(n.text, l.language)
            || coalesce((select portal.together(c.words)
                from partnerships.network_member m join portal.search_city c on c.city = m.city
                where m.network = n.id and m.until is null), ''), 'D'),
    '-infinity', '-infinity'
from partnerships.network n
cross join lateral (select unnest(i.languages) as language from web.installation i) l
where exists (select from partnerships.network_member m join partnerships.city c on c.id = m.city
    where m.network = n.id and c.home)
union all
select 'disruption', d.id, l.language,
    setweight(portal.title_words(d.name, l.language), 'A')
        || portal.name_words(portal.everything(d.name))
        || setweight(portal.words(d.text, l.language), 'D'),
    '-infinity', '-infinity'
from programme.disruption d
cross join lateral (select unnest(i.languages) as language from web.installation i) l
where d.publication = 'published';

-- What a thing that was found is called, and what is said of it; for those that are still public.
create view portal.thing as
select 'partner' as kind, p.id, null::jsonb as name, p.partner as city, coalesce(p.reason, p.text) as summary
from partnerships.partnership p where p.publication = 'published'
union all
select 'series', s.id, s.name, null, s.text from programme.series s where s.publication = 'published'
union all
select 'project', p.id, p.title, null, p.text from programme.project p where p.publication = 'published'
union all
select 'network', n.id, n.name, null, n.text
from partnerships.network n
where exists (select from partnerships.network_member m join partnerships.city c on c.id = m.city
    where m.network = n.id and c.home)
union all
select 'disruption', d.id, d.name, null, d.text from programme.disruption d where d.publication = 'published';
