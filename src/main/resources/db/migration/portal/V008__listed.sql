-- A city's name on a day, as a Text in every language; the name of today where no day is given or none counted then.
create function portal.city_name(of_city uuid, on_day date) returns jsonb
    language sql stable parallel safe
begin atomic
    select jsonb_build_object(
        'source', coalesce((array_agg(n.language order by array_position(c.own_languages, n.language) nulls last, n.language))[1], 'en'),
        'version', 1,
        'in', jsonb_object_agg(n.language, jsonb_build_object('is', n.name, 'of', 1)))
    from partnerships.city c
    join lateral (
        select distinct on (every_name.language) every_name.language, every_name.name
        from partnerships.city_name every_name
        where every_name.city = c.id
        order by every_name.language,
            (on_day is not null and (every_name.since is null or every_name.since <= on_day)
                and (every_name.until is null or every_name.until > on_day)) desc,
            every_name.since desc nulls last
    ) n on true
    where c.id = of_city;
end;

-- The slugs of a thing by language: {"de": "bruessel", …}.
create function portal.slugs(of_target uuid, of_kind text) returns jsonb
    language sql stable parallel safe
begin atomic
    select coalesce(jsonb_object_agg(a.language, a.slug), '{}')
    from web.address a
    where a.target = of_target and a.kind = of_kind and a.current;
end;

-- An activity as lists show it. The caller picks which: by publication, parent, public_from and the clock.
create view portal.listed as
select a.id, a.parent, a.kind, k.name as kind_name, a.title, a.summary, a.example, a.publication, a.course,
    a.starts_at, a.ends_at, a.current_until, a.public_from, a.year, a.changed_at, a.edition, a.picture,
    portal.slugs(a.id, 'activity') as slugs,
    (select jsonb_agg(to_jsonb(r) || jsonb_build_object('at', case when p.id is not null then jsonb_build_object(
            'name', p.name, 'street', p.street, 'latitude', p.latitude, 'longitude', p.longitude,
            'accessibility', p.accessibility, 'city', portal.city_name(p.city, r.ends_local::date)) end)
            order by r.position)
        from programme.run r left join programme.place p on p.id = r.place
        where r.activity = a.id) as runs,
    (select jsonb_agg(jsonb_build_object('id', c.city, 'role', c.role, 'zone', city.zone, 'home', city.home,
            'name', portal.city_name(c.city, a.ends_at::date)) order by c.position)
        from programme.activity_city c join partnerships.city on city.id = c.city where c.activity = a.id) as cities,
    (select jsonb_build_object('text', r.text, 'people', r.people, 'recording', r.recording)
        from programme.recap r where r.activity = a.id) as recap
from programme.activity a
join programme.kind k on k.key = a.kind;

-- A city's formal names as a Text ("Region Brüssel-Hauptstadt"), or its plain ones where it has none.
create function portal.formal_name(of_city uuid) returns jsonb
    language sql stable parallel safe
begin atomic
    select jsonb_set(portal.city_name(of_city, null), '{in}', (portal.city_name(of_city, null) -> 'in') || coalesce(
        jsonb_object_agg(n.language, jsonb_build_object('is', n.formal_name, 'of', 1)), '{}'))
    from partnerships.city_name n
    where n.city = of_city and n.formal_name is not null and n.until is null;
end;

-- What a city calls itself, in the order of its own languages: [{"language": "fr", "name": "Bruxelles"}, …].
create function portal.own_names(of_city uuid) returns jsonb
    language sql stable parallel safe
begin atomic
    select coalesce(jsonb_agg(jsonb_build_object('language', own.language, 'name', own.name) order by own.position), '[]')
    from (
        select distinct on (n.name) n.name, n.language, array_position(c.own_languages, n.language) as position
        from partnerships.city c
        join partnerships.city_name n on n.city = c.id and n.language = any (c.own_languages) and n.until is null
        where c.id = of_city
        order by n.name, array_position(c.own_languages, n.language)
    ) own;
end;

-- A partnership as lists, the map and its plate show it. "signed" is the founding agreement's date.
create view portal.partner as
select p.id, p.partner as city, p.category, p.publication, portal.city_name(p.partner, null) as name,
    portal.own_names(p.partner) as own_names, c.country, c.latitude, c.longitude, c.zone,
    portal.slugs(p.id, 'partner') as slugs, s.status, s.since as status_since, a.signed
from partnerships.partnership p
join partnerships.city c on c.id = p.partner
left join lateral (
    select status.status, status.since from partnerships.partnership_status status
    where status.partnership = p.id order by status.position desc limit 1
) s on true
left join partnerships.agreement a on a.partnership = p.id and a.founding;

-- When anything that a visitor sees next changes by the clock alone.
create function portal.next_change(at timestamptz) returns timestamptz
    language sql stable parallel safe
begin atomic
    select least(
        (select min(r.starts_at) from programme.run r where r.starts_at > at),
        (select min(r.ends_at) from programme.run r where r.ends_at > at),
        (select min(a.current_until) from programme.activity a
            where a.publication = 'published' and a.parent is null and a.current_until > at),
        (select min(a.public_from) from programme.activity a where a.publication = 'published' and a.public_from > at),
        (select min(n.shown_from) from programme.notice n where n.shown_from > at),
        (select min(n.shown_until) from programme.notice n where n.shown_until > at));
end;

-- The confirmed sources of a thing.
create function portal.sources(of_subject uuid) returns jsonb
    language sql stable parallel safe
begin atomic
    select jsonb_agg(jsonb_build_object('source', f.source, 'source_url', f.source_url))
    from partnerships.fact f
    where f.subject = of_subject and f.standing = 'preferred';
end;

-- A picture that may still be shown.
create function portal.picture(of_picture uuid) returns jsonb
    language sql stable parallel safe
begin atomic
    select jsonb_build_object('id', p.id, 'alternative', p.alternative, 'caption', p.caption, 'credit', p.credit,
        'licence', p.licence, 'width', p.width, 'height', p.height,
        'widths', (select jsonb_agg(v.width order by v.width) from media.variant v where v.picture = p.id))
    from media.picture p
    where p.id = of_picture and (p.expires_on is null or p.expires_on > current_date);
end;

-- Which city presents itself next in an alternating series, as Series.turn says: the host after the one that presented
-- last; what was cancelled does not use up the turn.
create function portal.turn(of_series uuid) returns jsonb
    language sql stable parallel safe
begin atomic
    with hosts as (
        select h.city, row_number() over (order by h.position) as place, count(*) over () as all_hosts
        from programme.series_host h where h.series = of_series
    ), last as (
        select hosts.place
        from programme.activity a join hosts on hosts.city = a.presented_by
        where a.series = of_series and a.publication = 'published' and a.course <> 'cancelled'
        order by coalesce(a.starts_at, '-infinity') desc limit 1
    )
    select portal.city_name(hosts.city, null)
    from hosts
    where hosts.place = coalesce((select last.place from last), 0) % hosts.all_hosts + 1
        and coalesce((select s.state from programme.series_state s where s.series = of_series
            order by s.position desc limit 1), 'active') <> 'ended';
end;
