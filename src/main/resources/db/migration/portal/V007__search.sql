create schema portal;

create extension if not exists unaccent with schema public;
create extension if not exists pg_trgm with schema public;

-- Accents fold before stemming, so that "Bruxelles", "Brüssel" and "Brussel" each find their own in any spelling.
create text search configuration portal.de (copy = pg_catalog.german);
create text search configuration portal.fr (copy = pg_catalog.french);
create text search configuration portal.nl (copy = pg_catalog.dutch);
create text search configuration portal.en (copy = pg_catalog.english);
create text search configuration portal.simple (copy = pg_catalog.simple);
alter text search configuration portal.de alter mapping for hword, hword_part, word with public.unaccent, german_stem;
alter text search configuration portal.fr alter mapping for hword, hword_part, word with public.unaccent, french_stem;
alter text search configuration portal.nl alter mapping for hword, hword_part, word with public.unaccent, dutch_stem;
alter text search configuration portal.en alter mapping for hword, hword_part, word with public.unaccent, english_stem;
alter text search configuration portal.simple alter mapping for hword, hword_part, word with public.unaccent, simple;

-- What a search finds in a language: the words of the thing itself, and the names of everything it is about.
create table portal.search_document (
    kind text not null check (kind in ('partner', 'activity', 'series', 'project', 'network', 'disruption')),
    target uuid not null,
    language text not null,
    names text not null,
    words tsvector not null,
    primary key (target, language)
);
create index search_words on portal.search_document using gin (words);
create index search_names on portal.search_document using gin (names gin_trgm_ops) where kind <> 'activity';
