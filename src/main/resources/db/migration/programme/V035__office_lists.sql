create index activity_findable on programme.activity using gin (partnerships.findable(title) public.gin_trgm_ops);

-- The office's lists show drafts, parts and what was withdrawn too; each order and each filter is read by key.
create index activity_office_coming on programme.activity (current_until, (coalesce(starts_at, 'infinity')), id);
create index activity_office_past on programme.activity ((coalesce(ends_at, '-infinity')), id);
create index activity_office_kind on programme.activity (kind, (coalesce(ends_at, '-infinity')), id);
create index activity_office_year on programme.activity (year, (coalesce(ends_at, '-infinity')), id);
create index activity_office_changed on programme.activity (changed_at, id);
create index activity_not_public on programme.activity (publication) where publication <> 'published';
create index activity_off_course on programme.activity (course) where course in ('cancelled', 'postponed');

-- The day of an activity's first run at its place, as precisely as it is known: '2020-03-01', '2020-03', '2020'.
create function programme.first_day(of_activity uuid) returns text
    language sql stable strict parallel safe
    return (
        select case r.precision
            when 'year' then to_char(r.starts_local, 'YYYY')
            when 'month' then to_char(r.starts_local, 'YYYY-MM')
            else to_char(r.starts_local, 'YYYY-MM-DD') end
        from programme.run r where r.activity = of_activity and r.starts_local is not null
        order by r.starts_local limit 1);

-- The same of the last day of its last run.
create function programme.last_day(of_activity uuid) returns text
    language sql stable strict parallel safe
    return (
        select case r.precision
            when 'year' then to_char(r.ends_local, 'YYYY')
            when 'month' then to_char(r.ends_local, 'YYYY-MM')
            else to_char(r.ends_local, 'YYYY-MM-DD') end
        from programme.run r where r.activity = of_activity and r.ends_local is not null
        order by r.ends_local desc limit 1);
