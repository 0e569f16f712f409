-- The city's own colour, on light paper and on dark; no row while it has chosen none.
create table office.appearance (
    one boolean primary key default true check (one),
    light text not null check (light ~ '^#[0-9a-f]{6}$'),
    dark text not null check (dark ~ '^#[0-9a-f]{6}$')
);

-- How many texts speak a language, so that whoever takes it from the public knows what that hides. A text is
-- {"source": …, "version": …, "in": {"de": …}} in a column of any module.
create function office.texts_in(asked text) returns bigint
    language plpgsql stable as
$$
declare
    place record;
    here bigint;
    total bigint := 0;
begin
    for place in
        select c.table_schema, c.table_name, c.column_name
        from information_schema.columns c
        join information_schema.tables t using (table_schema, table_name)
        where c.table_schema in ('web', 'office', 'media', 'partnerships', 'programme')
            and c.data_type = 'jsonb' and t.table_type = 'BASE TABLE'
    loop
        execute format('select count(*) from %I.%I where jsonb_exists(%I -> ''in'', $1)',
            place.table_schema, place.table_name, place.column_name) into here using asked;
        total := total + here;
    end loop;
    return total;
end
$$;

-- The places of the installation's languages have fields of their own; before, boxes were ticked, and only the first had.
update office.version v
set entries = (v.entries - array['language.de', 'language.fr', 'language.nl', 'language.en']) || coalesce((
    select jsonb_object_agg((array['second', 'third', 'fourth'])[others.place], others.tag)
    from (
        select tag, row_number() over (order by place) as place
        from unnest(array['de', 'fr', 'nl', 'en']) with ordinality spoken (tag, place)
        where jsonb_exists(v.entries, 'language.' || tag) and tag <> v.entries ->> 'first') others), '{}')
where v.kind = 'installation';

-- Who settled a letter, and how. What the visitor wrote is erased half a year after it arrived; the row stays to be counted.
alter table office.letter
    add column settled_by text,
    add column note text,
    add column erased_at timestamptz;
create index letter_kept on office.letter (arrived_at) where erased_at is null;

-- The legal parts of an accessibility statement (Directive (EU) 2016/2102); what the office adds stands in the page's text.
alter table office.page alter column text drop not null;
create table office.statement (
    page text primary key references office.page on delete cascade,
    conformance text not null check (conformance in ('full', 'partial', 'none')),
    law jsonb not null,
    prepared_on date not null,
    method text not null check (method in ('self', 'third-party')),
    reviewed_on date,
    email text not null,
    telephone text,
    body jsonb not null,
    body_address text,
    body_website text,
    body_email text
);
create table office.statement_gap (
    page text not null references office.statement on delete cascade,
    position int not null,
    reason text not null check (reason in ('non-compliance', 'burden', 'scope')),
    what jsonb not null,
    instead jsonb,
    primary key (page, position)
);
