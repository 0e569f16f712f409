-- Names of cities come ready now, and slugs are read in place: a function with a query in it costs as much as all the
-- rest of a row.
create or replace function portal.city_name(of_city uuid, on_day date) returns jsonb
    language sql stable parallel safe
begin atomic
    select c.name from partnerships.city_called c
    where c.city = of_city and c.since <= coalesce(on_day, 'infinity')
    order by c.since desc limit 1;
end;

create or replace function portal.formal_name(of_city uuid) returns jsonb
    language sql stable parallel safe
begin atomic
    select c.formal from partnerships.city_called c where c.city = of_city order by c.since desc limit 1;
end;

create or replace function portal.own_names(of_city uuid) returns jsonb
    language sql stable parallel safe
begin atomic
    select c.own from partnerships.city_called c where c.city = of_city order by c.since desc limit 1;
end;

create or replace view portal.partner as
select p.id, p.partner as city, p.category, p.publication, called.name, called.own as own_names, c.country, c.latitude,
    c.longitude, c.zone,
    (select coalesce(jsonb_object_agg(address.language, address.slug), '{}')
        from web.address where address.target = p.id and address.kind = 'partner' and address.current) as slugs,
    s.status, s.since as status_since, a.signed
from partnerships.partnership p
join partnerships.city c on c.id = p.partner
cross join lateral (
    select newest.name, newest.own from partnerships.city_called newest
    where newest.city = p.partner order by newest.since desc limit 1
) called
left join lateral (
    select status.status, status.since from partnerships.partnership_status status
    where status.partnership = p.id order by status.position desc limit 1
) s on true
left join partnerships.agreement a on a.partnership = p.id and a.founding;
