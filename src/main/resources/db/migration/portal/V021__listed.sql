-- Lists say of a part when its whole is, since its own day may not be known, and of everything what happened to it last.
create or replace view portal.listed as
select a.id, a.parent, a.kind, k.name as kind_name, a.title, a.summary, a.example, a.publication, a.course,
    a.starts_at, a.ends_at, a.current_until, a.public_from, a.year, a.changed_at, a.edition, a.picture,
    (select coalesce(jsonb_object_agg(address.language, address.slug), '{}')
        from web.address where address.target = a.id and address.kind = 'activity' and address.current) as slugs,
    (select jsonb_agg(to_jsonb(r) || jsonb_build_object('at', case when p.id is not null then jsonb_build_object(
            'name', p.name, 'street', p.street, 'latitude', p.latitude, 'longitude', p.longitude,
            'accessibility', p.accessibility,
            'city', (select called.name from partnerships.city_called called
                where called.city = p.city and called.since <= coalesce(r.ends_local::date, 'infinity')
                order by called.since desc limit 1)) end)
            order by r.position)
        from programme.run r left join programme.place p on p.id = r.place
        where r.activity = a.id) as runs,
    (select jsonb_agg(jsonb_build_object('id', c.city, 'role', c.role, 'zone', city.zone, 'home', city.home,
            'name', (select called.name from partnerships.city_called called
                where called.city = c.city and called.since <= coalesce(a.ends_at::date, 'infinity')
                order by called.since desc limit 1)) order by c.position)
        from programme.activity_city c join partnerships.city on city.id = c.city where c.activity = a.id) as cities,
    (select jsonb_build_object('text', r.text, 'people', r.people, 'recording', r.recording)
        from programme.recap r where r.activity = a.id) as recap,
    case when a.parent is not null then (
        select jsonb_build_object('run', to_jsonb(first), 'ends_at', whole.ends_at, 'year', whole.year)
        from programme.activity whole
        join programme.run first on first.activity = whole.id
        where whole.id = a.parent
        order by first.position limit 1) end as whole,
    (select jsonb_build_object('at', act.at, 'steps', act.steps, 'reason', act.public_reason,
            'before', (select jsonb_agg(changed.before) from programme.act_run changed where changed.act = act.id))
        from programme.act where act.activity = a.id order by act.recorded desc limit 1) as news
from programme.activity a
join programme.kind k on k.key = a.kind;

-- What became of an activity, act by act.
create function portal.history(of_activity uuid) returns jsonb
    language sql stable parallel safe
begin atomic
    select jsonb_agg(jsonb_build_object('at', act.at, 'steps', act.steps, 'reason', act.public_reason,
        'disruption', (select jsonb_build_object('name', d.name, 'slugs', portal.slugs(d.id, 'disruption'))
            from programme.disruption d where d.id = act.disruption and d.publication = 'published'),
        'changes', (select jsonb_agg(jsonb_build_object('before', ar.before, 'after', ar.after))
            from programme.act_run ar where ar.act = act.id)) order by act.at, act.id)
    from programme.act where act.activity = of_activity;
end;
