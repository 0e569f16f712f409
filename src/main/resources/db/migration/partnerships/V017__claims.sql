-- How names are compared: without case, accents and signs. Immutable, since unaccent's rules are those of its extension.
create function partnerships.folded(name text) returns text
    language sql immutable strict parallel safe
    as $$
        select trim(regexp_replace(
            lower(public.unaccent('public.unaccent'::regdictionary, name)), '[^[:alnum:]]+', ' ', 'g'))
    $$;
create index city_name_folded on partnerships.city_name (partnerships.folded(name));
create index city_alias_folded on partnerships.city_alias (partnerships.folded(alias));

-- In kilometres between two points in degrees, on a ball.
create function partnerships.distance(
    latitude1 double precision, longitude1 double precision, latitude2 double precision, longitude2 double precision)
    returns double precision
    language sql immutable strict parallel safe
    as $$
        select 2 * 6371 * asin(sqrt(least(1, power(sind((latitude2 - latitude1) / 2), 2)
            + cosd(latitude1) * cosd(latitude2) * power(sind((longitude2 - longitude1) / 2), 2))))
    $$;

-- A city as an imported file names it: by its number, or by name, country and place. It is none of the register.
--   identifier   what tells it from the others of its source: the number, or all the file says of it
create table partnerships.claimed_city (
    id bigint generated always as identity primary key,
    source text not null,
    identifier text not null,
    qid text check (qid ~ '^Q[1-9][0-9]*$'),
    name text not null,
    country text,
    latitude double precision check (latitude between -90 and 90),
    longitude double precision check (longitude between -180 and 180),
    unique (source, identifier)
);
create index claimed_city_qid on partnerships.claimed_city (qid);
create index claimed_city_folded on partnerships.claimed_city (partnerships.folded(name));

-- What staff decided on whether a city of a file is one of the register; by its number it is known anyway.
create table partnerships.claimed_city_match (
    claimed bigint not null references partnerships.claimed_city on delete cascade,
    city uuid not null references partnerships.city on delete cascade,
    same boolean not null,
    who text not null,
    decided_at timestamptz not null,
    reason text,
    primary key (claimed, city)
);
create unique index claimed_city_same on partnerships.claimed_city_match (claimed) where same;
create index claimed_city_match_city on partnerships.claimed_city_match (city);

-- Somebody says that two cities are twins; once for each two of a source.
--   one_names, other_names   who names whom
--   first_seen, last_seen    days on which a file said so
--   verdict                  of the office; no import changes it
create table partnerships.twinning_claim (
    id bigint generated always as identity primary key,
    one bigint not null references partnerships.claimed_city on delete cascade,
    other bigint not null references partnerships.claimed_city on delete cascade,
    one_names boolean not null,
    other_names boolean not null,
    first_seen date not null,
    last_seen date not null,
    verdict text check (verdict in ('confirmed', 'refused')),
    who text,
    decided_at timestamptz,
    reason text,
    state text not null generated always as (
        case when verdict is not null then verdict when one_names and other_names then 'mutual' else 'one_sided' end
    ) stored,
    unique (one, other),
    check (one < other),
    check (one_names or other_names),
    check ((verdict is null) = (who is null) and (verdict is null) = (decided_at is null)),
    check (verdict <> 'refused' or reason is not null)
);
create index twinning_claim_other on partnerships.twinning_claim (other);

-- Which cities of the register the cities of files are, on a day: by their number, or because staff say so.
create function partnerships.claimed_as(day date) returns table (claimed bigint, city uuid)
    language sql stable
    as $$
        select k.id, i.city
        from partnerships.claimed_city k
        join partnerships.city_identifier i on i.scheme = 'wikidata' and i.identifier = k.qid
        where (i.since is null or i.since <= day) and (i.until is null or day < i.until)
        union
        select m.claimed, m.city from partnerships.claimed_city_match m where m.same
    $$;

-- Two sources differ, and staff decided that both stay as they are: until either says something else.
create table partnerships.fact_kept (
    fact uuid primary key references partnerships.fact on delete cascade,
    value text not null,
    preferred text,
    who text not null,
    decided_at timestamptz not null,
    reason text not null
);
create index fact_contradicting on partnerships.fact (subject, property) where standing = 'contradicting';
