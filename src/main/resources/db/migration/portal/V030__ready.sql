-- What lists show of an activity, ready as they show it: gathering it anew from ten tables for every page took most of a
-- page's time. A change of anything that it says takes it away in the same transaction, and keeps its row locked until
-- that ends, so that of two changes at once the second is written with the first; see ReadyListings for who writes.
--   listing   the activity's row of portal.listed as JSON; null: to be written
create table portal.ready (
    activity uuid primary key references programme.activity on delete cascade,
    listing text
);
create index ready_due on portal.ready (activity) where listing is null;

-- The row of portal.listed as it is now; planned only where it is called.
create function portal.listing(of_activity uuid) returns text
    language sql stable parallel safe
begin atomic
    select row_to_json(l)::text from portal.listed l where l.id = of_activity;
end;

-- An activity for lists: by what they choose and sort it, and all that they show.
create view portal.shown as
select a.id, a.parent, a.publication, a.course, a.starts_at, a.ends_at, a.current_until, a.public_from, a.changed_at,
    coalesce(r.listing, portal.listing(a.id)) as listing
from programme.activity a
left join portal.ready r on r.activity = a.id;

-- Takes away what is ready of the activities that show a changed row. Arguments: of what the row is a part, and the
-- column that names it.
create function portal.unready() returns trigger
    language plpgsql as $$
declare
    was jsonb := case when tg_op <> 'INSERT' then to_jsonb(old) end;
    became jsonb := case when tg_op <> 'DELETE' then to_jsonb(new) end;
    named text[] := array [was ->> tg_argv[1], became ->> tg_argv[1]];
    activities uuid[];
begin
    if was is not distinct from became then
        return null;
    end if;
    if tg_argv[0] = 'activity' then
        activities := named::uuid[];
    elsif tg_argv[0] = 'act' then
        activities := array(select act.activity from programme.act where act.id = any (named::uuid[]));
    elsif tg_argv[0] = 'place' then
        activities := array(select r.activity from programme.run r where r.place = any (named::uuid[]));
    elsif tg_argv[0] = 'city' then
        activities := array(
            select c.activity from programme.activity_city c where c.city = any (named::uuid[])
            union
            select r.activity from programme.run r join programme.place p on p.id = r.place
            where p.city = any (named::uuid[]));
    else
        activities := array(select a.id from programme.activity a where a.kind = any (named));
    end if;
    insert into portal.ready as r (activity)
    select a.id from programme.activity a
    where (a.id = any (activities) or a.parent = any (activities)) and a.publication <> 'draft'
    order by a.id
    on conflict (activity) do update set listing = null where r.listing is not null;
    return null;
end
$$;

create trigger unready after insert or update or delete on programme.activity
    for each row execute function portal.unready('activity', 'id');
create trigger unready after insert or update or delete on programme.run
    for each row execute function portal.unready('activity', 'activity');
create trigger unready after insert or update or delete on programme.activity_city
    for each row execute function portal.unready('activity', 'activity');
create trigger unready after insert or update or delete on programme.recap
    for each row execute function portal.unready('activity', 'activity');
create trigger unready after insert or update or delete on programme.act
    for each row execute function portal.unready('activity', 'activity');
create trigger unready after insert or update or delete on programme.act_run
    for each row execute function portal.unready('act', 'act');
create trigger unready after insert or update or delete on web.address
    for each row execute function portal.unready('activity', 'target');
create trigger unready after update on programme.place
    for each row execute function portal.unready('place', 'id');
create trigger unready after update on programme.kind
    for each row execute function portal.unready('kind', 'key');
create trigger unready after update on partnerships.city
    for each row execute function portal.unready('city', 'id');
create trigger unready after insert or update or delete on partnerships.city_called
    for each row execute function portal.unready('city', 'city');

insert into portal.ready (activity)
select a.id from programme.activity a where a.publication <> 'draft';
