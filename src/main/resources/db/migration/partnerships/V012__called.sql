-- What a city is called from a day on, ready as Texts: pages name cities many times, and picking the names of a day
-- anew each time took most of a page's time. The last row of a city is what it is called today.
--   name     {"source": "fr", "version": 1, "in": {"fr": {"is": "Bruxelles", "of": 1}, …}}
--   formal   the same with formal names where there are some
--   own      what it calls itself: [{"language": "fr", "name": "Bruxelles"}, …], in the order of its own languages
create table partnerships.city_called (
    city uuid not null references partnerships.city on delete cascade,
    since date not null,
    name jsonb not null,
    formal jsonb not null,
    own jsonb not null,
    primary key (city, since)
);

-- How city_called follows from the names and their periods.
create view partnerships.city_calling as
select c.id as city, moment.since, called.name, called.formal, called.own
from partnerships.city c
join lateral (
    select '-infinity'::date as since
    union select n.since from partnerships.city_name n where n.city = c.id and n.since is not null
    union select n.until from partnerships.city_name n where n.city = c.id and n.until is not null
) moment on exists (select from partnerships.city_name n where n.city = c.id)
cross join lateral (
    select
        jsonb_build_object('source', then_called.source, 'version', 1, 'in', then_called.names) as name,
        jsonb_build_object('source', then_called.source, 'version', 1, 'in', then_called.formal_names) as formal,
        then_called.own
    from (
        select
            coalesce((array_agg(n.language order by n.place nulls last, n.language))[1], 'en') as source,
            jsonb_object_agg(n.language, jsonb_build_object('is', n.name, 'of', 1)) as names,
            jsonb_object_agg(n.language, jsonb_build_object('is', coalesce(n.formal_name, n.name), 'of', 1)) as formal_names,
            coalesce(jsonb_agg(jsonb_build_object('language', n.language, 'name', n.name) order by n.place)
                filter (where n.place is not null and n.first), '[]') as own
        from (
            select one.language, one.name, one.formal_name, array_position(c.own_languages, one.language) as place,
                -- two own languages may call it the same: then it says so once
                row_number() over (partition by one.name
                    order by array_position(c.own_languages, one.language) nulls last) = 1 as first
            from (
                select distinct on (every_name.language) every_name.language, every_name.name, every_name.formal_name
                from partnerships.city_name every_name
                where every_name.city = c.id
                order by every_name.language,
                    ((every_name.since is null or every_name.since <= moment.since)
                        and (every_name.until is null or every_name.until > moment.since)) desc,
                    every_name.since desc nulls last) one) n) then_called) called;

insert into partnerships.city_called (city, since, name, formal, own)
select c.city, c.since, c.name, c.formal, c.own from partnerships.city_calling c;
