-- How one joins online is told to those alone who signed up, wherever there is a form to sign up by.

-- A listing without the links of these runs (or of all, where one signs up for all of it), which say so instead.
create function portal.without_links(listing text, admitted uuid[]) returns text
    language sql immutable parallel safe
begin atomic
    select jsonb_set(listing::jsonb, '{runs}', (
        select coalesce(jsonb_agg(
            case when array_position(admitted, null) is null and not (run ->> 'id')::uuid = any (admitted) then run
                else run || '{"online_link": null, "joined_by_registration": true}' end
            order by place), '[]')
        from jsonb_array_elements(listing::jsonb -> 'runs') with ordinality as runs(run, place)))::text;
end;

-- The last column is for the office's own calendar.
create or replace view portal.shown as
select a.id, a.parent, a.publication, a.course, a.starts_at, a.ends_at, a.current_until, a.public_from, a.changed_at,
    case when exists (select from participation.admission m where m.activity = a.id)
        then portal.without_links(coalesce(r.listing, portal.listing(a.id)),
            array(select m.run from participation.admission m where m.activity = a.id))
        else coalesce(r.listing, portal.listing(a.id)) end as listing,
    coalesce(r.listing, portal.listing(a.id)) as unguarded
from programme.activity a
left join portal.ready r on r.activity = a.id;
