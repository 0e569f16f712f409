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
    (select jsonb_agg(jsonb_build_object(
            'id', r.id, 'precision', r.precision, 'starts', r.starts_local, 'ends', r.ends_local, 'zone', r.zone,
            'starts_offset', r.starts_offset, 'ends_offset', r.ends_offset, 'attendance', r.attendance,
            'course', r.course, 'online_link', r.online_link, 'sequence', r.sequence,
            'place', p.name, 'street', p.street, 'latitude', p.latitude, 'longitude', p.longitude,
            'accessibility', p.accessibility,
            'city', case when p.city is not null then portal.city_name(p.city, r.ends_local::date) end)
            order by r.position)
        from programme.run r left join programme.place p on p.id = r.place
        where r.activity = a.id) as runs,
    (select jsonb_agg(jsonb_build_object('id', c.city, 'role', c.role,
            'name', portal.city_name(c.city, a.ends_at::date)) order by c.position)
        from programme.activity_city c where c.activity = a.id) as cities,
    (select jsonb_build_object('text', r.text, 'people', r.people, 'recording', r.recording)
        from programme.recap r where r.activity = a.id) as recap
from programme.activity a
join programme.kind k on k.key = a.kind;
