-- An association of municipalities, invented: the same for the same seed, sizes and day. Statements are separated by
-- empty lines; Fill.java runs them one by one. What the program derives from the runs is derived here by the same rules
-- (Listing.of): every run of an activity has the same course, so that they fit into one case.

create schema bench

-- A number below "below", the same each time.
create function bench.pick(n bigint, salt int, below int) returns int language sql stable parallel safe
    return ((hashint8extended(n, salt + 1000 * current_setting('bench.seed')::bigint) & 9007199254740991) % below)::int

create function bench.id(kind text, n bigint) returns uuid language sql stable parallel safe
    return md5(kind || current_setting('bench.seed') || ':' || n)::uuid

create function bench.said(de text, fr text, nl text, en text) returns jsonb language sql stable parallel safe
    return jsonb_build_object('source', 'de', 'version', 1, 'in', jsonb_build_object(
        'de', jsonb_build_object('is', de, 'of', 1), 'fr', jsonb_build_object('is', fr, 'of', 1),
        'nl', jsonb_build_object('is', nl, 'of', 1), 'en', jsonb_build_object('is', en, 'of', 1)))

create table bench.topic (id int primary key, key text, de text, fr text, nl text, en text)

insert into bench.topic values
    (0, 'youth', 'Jugend', 'Jeunesse', 'Jeugd', 'Youth'), (1, 'culture', 'Kultur', 'Culture', 'Cultuur', 'Culture'),
    (2, 'climate', 'Klima', 'Climat', 'Klimaat', 'Climate'), (3, 'sport', 'Sport', 'Sport', 'Sport', 'Sport'),
    (4, 'schools', 'Schulen', 'Écoles', 'Scholen', 'Schools'), (5, 'economy', 'Wirtschaft', 'Économie', 'Economie', 'Economy'),
    (6, 'water', 'Wasser', 'Eau', 'Water', 'Water'), (7, 'housing', 'Wohnen', 'Logement', 'Wonen', 'Housing'),
    (8, 'mobility', 'Verkehr', 'Mobilité', 'Mobiliteit', 'Mobility'), (9, 'music', 'Musik', 'Musique', 'Muziek', 'Music'),
    (10, 'memory', 'Erinnerung', 'Mémoire', 'Herinnering', 'Remembrance'), (11, 'health', 'Gesundheit', 'Santé', 'Gezondheid', 'Health')

-- Invented words by syllables, the lower the number the more frequent.
create table bench.word as
select n as id, a.s || b.s || c.s as word
from generate_series(0, 4095) n
join unnest(array['ba','ke','lo','mi','nu','ra','se','to','vi','wa','fe','go','hu','ja','pli','stra']) with ordinality a(s, i) on a.i = 1 + n % 16
join unnest(array['lan','mer','dor','tin','sul','ram','ves','gol','kan','nep','rid','bor','fal','hem','jos','pan']) with ordinality b(s, i) on b.i = 1 + n / 16 % 16
join unnest(array['de','ru','li','ko','ma','se','ta','vo','ni','pe','ga','fu','he','bi','zo','wy']) with ordinality c(s, i) on c.i = 1 + n / 256 % 16

alter table bench.word add primary key (id)

-- What summaries (eight words) and texts (forty) are drawn from.
create table bench.passage as
select s.long, s.id, bench.said('Über ' || t.de || ': ' || said.words || '.', 'Sur ' || t.fr || ' : ' || said.words || '.',
    'Over ' || t.nl || ': ' || said.words || '.', 'About ' || t.en || ': ' || said.words || '.') as said
from (select long, id from (values (false), (true)) l(long), generate_series(0, 1999) id) s
join bench.topic t on t.id = bench.pick(s.id, 1, 12)
cross join lateral (
    select string_agg(w.word, ' ' order by k) as words
    from generate_series(1, case when s.long then 40 else 8 end) k
    join bench.word w on w.id = (4096 * power(bench.pick(s.id * 64 + k, case when s.long then 2 else 3 end, 10000) / 10000.0, 3))::int
) said

create unique index on bench.passage (long, id)

insert into web.installation (title, office, languages, email) values (
    bench.said('Städtebund', 'Association des villes', 'Stedenbond', 'League of Cities'),
    bench.said('Geschäftsstelle', 'Bureau', 'Bureau', 'Office'), '{de,fr,nl,en}', 'bench@example.org')

insert into partnerships.field (key, name)
select t.key, bench.said(t.de, t.fr, t.nl, t.en) from bench.topic t

create table bench.city as
select n, bench.id('city', n) as id,
    initcap(a.word) || (array['', 'burg', 'stadt', 'au', 'feld'])[1 + bench.pick(n, 10, 5)] || case when n > 4000 then ' ' || initcap(b.word) else '' end as name,
    (array['Europe/Berlin', 'Europe/Brussels', 'Europe/Paris', 'Europe/Warsaw', 'Europe/London', 'America/Los_Angeles', 'Asia/Jakarta'])[1 + least(bench.pick(n, 11, 20), 6)] as zone,
    (array['DE', 'BE', 'FR', 'PL', 'GB', 'US', 'ID'])[1 + least(bench.pick(n, 11, 20), 6)] as country
from generate_series(0, current_setting('bench.partnerships')::int) n
join bench.word a on a.id = n % 4096
join bench.word b on b.id = (n / 4096 * 37 + n) % 4096

alter table bench.city add primary key (n)

-- The first one is home.
insert into partnerships.city (id, kind, country, zone, latitude, longitude, own_languages, home)
select c.id, 'municipality', case when c.n = 0 then 'DE' else c.country end, case when c.n = 0 then 'Europe/Berlin' else c.zone end,
    36 + bench.pick(c.n, 12, 2000) / 100.0, -8 + bench.pick(c.n, 13, 3600) / 100.0, '{de}', c.n = 0
from bench.city c

insert into partnerships.city_name (city, language, name)
select c.id, l.language, c.name || l.ending
from bench.city c cross join (values ('de', ''), ('fr', 'e'), ('nl', 'en'), ('en', '')) l(language, ending)

insert into partnerships.city_called (city, since, name, formal, own)
select c.city, c.since, c.name, c.formal, c.own from partnerships.city_calling c

insert into partnerships.city_alias (city, alias)
select c.id, 'Alt-' || c.name from bench.city c where c.n % 5 = 0

insert into partnerships.partnership (id, partner, category, reason, text, publication)
select bench.id('partnership', c.n), c.id, (array['partnership', 'friendship', 'contact', 'project'])[1 + bench.pick(c.n, 14, 4)],
    r.said, t.said, 'published'
from bench.city c
join bench.passage r on not r.long and r.id = bench.pick(c.n, 15, 2000)
join bench.passage t on t.long and t.id = bench.pick(c.n, 16, 2000)
where c.n > 0

insert into partnerships.partnership_status (partnership, position, status, since)
select bench.id('partnership', c.n), 0, case when c.n % 25 = 0 then 'ended' else 'active' end, (1950 + bench.pick(c.n, 17, 70))::text
from bench.city c where c.n > 0

insert into partnerships.partnership_field (partnership, field, position)
select bench.id('partnership', c.n), t.key, k
from bench.city c cross join generate_series(0, 1) k
join bench.topic t on t.id = (bench.pick(c.n, 18, 12) + 5 * k) % 12
where c.n > 0

insert into partnerships.agreement (id, partnership, title, signed, languages, founding)
select bench.id('agreement', c.n), bench.id('partnership', c.n), bench.said('Vereinbarung', 'Accord', 'Overeenkomst', 'Agreement'),
    (1950 + bench.pick(c.n, 17, 70)) || '-05-' || lpad((1 + bench.pick(c.n, 19, 28))::text, 2, '0'), '{de}', true
from bench.city c where c.n > 0

insert into partnerships.agreement_party (agreement, city)
select bench.id('agreement', c.n), party.id
from bench.city c join bench.city party on party.n in (0, c.n) where c.n > 0

insert into partnerships.milestone (id, partnership, happened, title)
select bench.id('milestone', c.n * 3 + k), bench.id('partnership', c.n), (1960 + bench.pick(c.n * 3 + k, 20, 60))::text, p.said
from bench.city c cross join generate_series(0, 2) k
join bench.passage p on not p.long and p.id = bench.pick(c.n * 3 + k, 21, 2000)
where c.n > 0

insert into web.address (kind, language, slug, target, current)
select 'partner', l.language, 'city-' || c.n, bench.id('partnership', c.n), true
from bench.city c cross join (values ('de'), ('fr'), ('nl'), ('en')) l(language)
where c.n > 0

insert into programme.place (id, name, street, city, latitude, longitude)
select bench.id('place', c.n), bench.said('Rathaus', 'Hôtel de ville', 'Stadhuis', 'City hall'), 'Hauptstraße 1', c.id, null, null
from bench.city c

-- Thirty years back and one ahead; each fiftieth has a part, which stands behind it. Hours between ten and nineteen never
-- meet a clock change.
create table bench.activity as
select a.n, bench.id('activity', a.n) as id, a.whole, bench.pick(a.whole, 30, current_setting('bench.partnerships')::int) + 1 as partner,
    (array['exhibition','festival','panel','visit','personnel-exchange','youth-exchange','webinar','workshop','concert','ceremony','conference','other'])[1 + bench.pick(a.n, 31, 12)] as kind,
    bench.pick(a.n, 32, 12) as topic,
    current_setting('bench.day')::date + case when bench.pick(a.whole, 33, 100) < 4 then bench.pick(a.whole, 34, 365)
        else -bench.pick(a.whole, 34, 11000) end as first_day,
    case when bench.pick(a.n, 35, 100) < 3 then 90 else bench.pick(a.n, 36, 3) end as more_days,
    case bench.pick(a.n, 37, 100) when 0 then 'unknown' when 1 then 'month' else case when bench.pick(a.n, 38, 3) = 0 then 'day' else 'time' end end as precision,
    10 + bench.pick(a.n, 39, 8) as hour,
    case when bench.pick(a.n, 40, 10) = 0 then 2 else 1 end as runs,
    bench.pick(a.n, 41, 1000) as fate,
    case when a.n % 50 in (0, 1) then 50 else bench.pick(a.n, 42, 100) end as seen
from (select n, case when n % 50 = 1 then n - 1 else n end as whole
    from generate_series(0::bigint, current_setting('bench.activities')::bigint - 1) n) a
order by 2 -- what follows then enters every index in its order

create table bench.run as
select r.*, case when r.precision = 'unknown' then null else (r.starts_local at time zone r.zone) end as starts_at,
    case r.precision when 'unknown' then null when 'time' then r.ends_local at time zone r.zone
        when 'day' then (r.ends_local + interval '1 day') at time zone r.zone
        else (r.ends_local + interval '1 month') at time zone r.zone end as ends_at
from (
    select a.n, a.id as activity, k as position, a.precision, a.partner, c.zone, a.fate, a.first_day,
        case a.precision when 'unknown' then null when 'month' then date_trunc('month', a.first_day::timestamp)
            when 'day' then a.first_day::timestamp + k * interval '100 days'
            else a.first_day::timestamp + k * interval '100 days' + a.hour * interval '1 hour' end as starts_local,
        case a.precision when 'unknown' then null when 'month' then date_trunc('month', a.first_day::timestamp)
            when 'day' then a.first_day::timestamp + k * interval '100 days' + a.more_days * interval '1 day'
            else a.first_day::timestamp + k * interval '100 days' + a.more_days * interval '1 day' + (a.hour + 2) * interval '1 hour' end as ends_local
    from bench.activity a
    join bench.city c on c.n = a.partner
    cross join lateral generate_series(0, case when a.precision in ('unknown', 'month') then 0 else a.runs - 1 end) k) r

-- Of a thousand, five wait for a new date, thirty are cancelled; some of the past is known to have been held.
create table bench.listing as
select r.n, min(r.starts_at) as starts_at, max(r.ends_at) as ends_at, (array_agg(r.zone))[1] as zone,
    case when f.fate < 5 then 'postponed' when f.fate < 35 then 'cancelled'
        when f.fate < 535 and max(r.ends_at) < current_setting('bench.day')::date then 'held' else 'planned' end as course,
    (least(f.first_day, current_setting('bench.day')::date) - 7)::timestamptz as cancelled_at
from bench.run r join lateral (select r.fate, r.first_day) f on true
group by r.n, f.fate, f.first_day

alter table bench.listing add primary key (n)

analyze bench.activity

analyze bench.listing

insert into programme.activity (id, parent, kind, title, summary, text, visibility, publication, changed_at,
    course, starts_at, ends_at, current_until, public_from, year)
select a.id, case when a.n <> a.whole then bench.id('activity', a.whole) end, a.kind,
    bench.said(t.de || ' in ' || c.name || ' ' || w.word || rare.de, t.fr || ' à ' || c.name || ' ' || w.word || rare.de,
        t.nl || ' in ' || c.name || ' ' || w.word || rare.de, t.en || ' in ' || c.name || ' ' || w.word || rare.de),
    s.said, x.said,
    case seen.how when 'h' then 'embargoed-until-held' when 'i' then 'internal' else 'public' end,
    case when a.seen < 3 then 'draft' else 'published' end,
    least(coalesce(l.starts_at, current_setting('bench.day')::timestamptz) - interval '20 days', current_setting('bench.day')::timestamptz - bench.pick(a.n, 43, 86400 * 10) * interval '1 second'),
    l.course, l.starts_at, l.ends_at,
    case l.course when 'postponed' then 'infinity' when 'cancelled' then greatest(coalesce(l.ends_at, '-infinity'), l.cancelled_at + interval '720 hours')
        else coalesce(l.ends_at, '-infinity') end,
    case seen.how when 'p' then '-infinity' when 'i' then 'infinity' else case l.course when 'planned' then coalesce(l.ends_at, 'infinity')
        when 'held' then coalesce(l.ends_at, '-infinity') else 'infinity' end end,
    extract(year from (l.ends_at - interval '1 microsecond') at time zone l.zone)::int
from bench.activity a
cross join lateral (select case when a.seen = 3 then 'h' when a.seen = 4 then 'i' else 'p' end as how) seen
join bench.listing l on l.n = a.n
join bench.topic t on t.id = a.topic
join bench.city c on c.n = a.partner
join bench.word w on w.id = bench.pick(a.n, 44, 4096)
join bench.passage s on not s.long and s.id = bench.pick(a.n, 45, 2000)
left join bench.passage x on x.long and x.id = bench.pick(a.n, 46, 2000) and a.n % 4 = 0
cross join lateral (select case when a.n % greatest(current_setting('bench.activities')::bigint / 5, 1) = 7 then ' Zwillingsquartier'
    when a.n % 1000 = 17 then ' Wanderpokal' else '' end as de) rare

insert into programme.run (id, activity, position, precision, starts_local, ends_local, zone, starts_at, ends_at, place, attendance, course, cancelled_at)
select bench.id('run', r.n * 2 + r.position), r.activity, r.position, r.precision, r.starts_local, r.ends_local, r.zone, r.starts_at, r.ends_at,
    bench.id('place', r.partner), 'on-site', l.course, case when l.course = 'cancelled' then l.cancelled_at end
from bench.run r join bench.listing l on l.n = r.n

insert into programme.activity_city (activity, city, role, position)
select a.id, c.id, case when c.n = 0 then 'host' else 'guest' end, case when c.n = 0 then 0 else 1 end
from bench.activity a join bench.city c on c.n in (0, a.partner)

insert into programme.activity_field (activity, field)
select a.id, t.key from bench.activity a join bench.topic t on t.id = a.topic

insert into programme.recap (activity, text, people, written_at)
select a.id, s.said, 10 + bench.pick(a.n, 47, 500), l.ends_at + interval '1 day'
from bench.activity a join bench.listing l on l.n = a.n
join bench.passage s on not s.long and s.id = bench.pick(a.n, 48, 2000)
where l.course = 'held'

insert into web.address (kind, language, slug, target, current)
select 'activity', l.language, a.kind || '-' || a.n, a.id, true
from bench.activity a cross join (values ('de'), ('fr'), ('nl'), ('en')) l(language)
where a.seen >= 3

insert into portal.ready (activity) select a.id from programme.activity a on conflict do nothing

drop schema bench cascade

analyze
