-- Where a public thing is found: one current slug per language, and the former ones that lead to it.
create table web.address (
    kind text not null,
    language text not null,
    slug text not null,
    target uuid not null,
    current boolean not null,
    primary key (kind, language, slug)
);
create unique index address_current on web.address (target, kind, language) where current;

-- What a Text says in a language, or else in its source. Written once more here because sorting and searching happen in SQL.
create function web.say(of_text jsonb, in_language text) returns text
    language sql immutable parallel safe
    return coalesce(of_text #>> array ['in', in_language, 'is'], of_text #>> array ['in', of_text ->> 'source', 'is']);

-- What this installation is called and speaks; the city that runs it is partnerships.city.home.
create table web.installation (
    one boolean primary key default true check (one),
    title jsonb not null,
    office jsonb not null,
    languages text[] not null check (cardinality(languages) > 0),
    email text not null
);
