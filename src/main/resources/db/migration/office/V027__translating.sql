-- How many of these Texts are missing in each language, or say there what the source said before. A language in which all
-- is well has no row. Written here because lists of what waits look through many records.
create function office.lacking(texts jsonb[], languages text[]) returns table (language text, missing int, stale int)
    language sql immutable parallel safe
    as $$
        select l.tag,
            (count(*) filter (where t.of_text #> array['in', l.tag] is null))::int,
            (count(*) filter (where (t.of_text #>> array['in', l.tag, 'of'])::int < (t.of_text ->> 'version')::int))::int
        from unnest(languages) l (tag) cross join unnest(texts) t (of_text)
        where t.of_text is not null
        group by l.tag
        having count(*) filter (where
            coalesce((t.of_text #>> array['in', l.tag, 'of'])::int, 0) < (t.of_text ->> 'version')::int) > 0;
    $$;

-- Links by which somebody without an account translates one item into one language; of the secret only its hash is kept.
--   base   what the item said in both languages when the link was made
--   typed  what its holder has written so far
create table office.translation_link (
    id uuid primary key,
    hash bytea not null unique,
    kind text not null,
    item uuid not null,
    language text not null,
    title text not null,
    holder text not null,
    maker uuid not null,
    made_by text not null,
    made_at timestamptz not null,
    expires_at timestamptz not null,
    base jsonb not null,
    typed jsonb not null,
    typed_at timestamptz,
    handed_in_at timestamptz,
    revoked_at timestamptz
);
create index translation_link_made on office.translation_link (made_at);

-- What a record once said is looked up to show what its source has become since a translation.
create index draft_of_item on office.draft (kind, item);
