create schema programme;

create table programme.kind (
    key text primary key check (key ~ '^[a-z]+(-[a-z]+)*$'),
    name jsonb not null,
    position int not null
);

-- An installation can add to these.
insert into programme.kind (key, name, position) values
    ('exhibition', '{"source": "de", "version": 1, "in": {"de": {"is": "Ausstellung", "of": 1}, "en": {"is": "Exhibition", "of": 1}, "fr": {"is": "Exposition", "of": 1}, "nl": {"is": "Tentoonstelling", "of": 1}}}', 0),
    ('festival', '{"source": "de", "version": 1, "in": {"de": {"is": "Festival", "of": 1}, "en": {"is": "Festival", "of": 1}, "fr": {"is": "Festival", "of": 1}, "nl": {"is": "Festival", "of": 1}}}', 1),
    ('panel', '{"source": "de", "version": 1, "in": {"de": {"is": "Podiumsgespräch", "of": 1}, "en": {"is": "Panel discussion", "of": 1}, "fr": {"is": "Table ronde", "of": 1}, "nl": {"is": "Panelgesprek", "of": 1}}}', 2),
    ('visit', '{"source": "de", "version": 1, "in": {"de": {"is": "Besuch", "of": 1}, "en": {"is": "Visit", "of": 1}, "fr": {"is": "Visite", "of": 1}, "nl": {"is": "Bezoek", "of": 1}}}', 3),
    ('personnel-exchange', '{"source": "de", "version": 1, "in": {"de": {"is": "Personalaustausch", "of": 1}, "en": {"is": "Staff exchange", "of": 1}, "fr": {"is": "Échange de personnel", "of": 1}, "nl": {"is": "Personeelsuitwisseling", "of": 1}}}', 4),
    ('youth-exchange', '{"source": "de", "version": 1, "in": {"de": {"is": "Jugendaustausch", "of": 1}, "en": {"is": "Youth exchange", "of": 1}, "fr": {"is": "Échange de jeunes", "of": 1}, "nl": {"is": "Jongerenuitwisseling", "of": 1}}}', 5),
    ('webinar', '{"source": "de", "version": 1, "in": {"de": {"is": "Webinar", "of": 1}, "en": {"is": "Webinar", "of": 1}, "fr": {"is": "Webinaire", "of": 1}, "nl": {"is": "Webinar", "of": 1}}}', 6),
    ('workshop', '{"source": "de", "version": 1, "in": {"de": {"is": "Workshop", "of": 1}, "en": {"is": "Workshop", "of": 1}, "fr": {"is": "Atelier", "of": 1}, "nl": {"is": "Workshop", "of": 1}}}', 7),
    ('concert', '{"source": "de", "version": 1, "in": {"de": {"is": "Konzert", "of": 1}, "en": {"is": "Concert", "of": 1}, "fr": {"is": "Concert", "of": 1}, "nl": {"is": "Concert", "of": 1}}}', 8),
    ('ceremony', '{"source": "de", "version": 1, "in": {"de": {"is": "Festakt", "of": 1}, "en": {"is": "Ceremony", "of": 1}, "fr": {"is": "Cérémonie", "of": 1}, "nl": {"is": "Plechtigheid", "of": 1}}}', 9),
    ('conference', '{"source": "de", "version": 1, "in": {"de": {"is": "Konferenz", "of": 1}, "en": {"is": "Conference", "of": 1}, "fr": {"is": "Conférence", "of": 1}, "nl": {"is": "Conferentie", "of": 1}}}', 10),
    ('other', '{"source": "de", "version": 1, "in": {"de": {"is": "Weitere", "of": 1}, "en": {"is": "Other", "of": 1}, "fr": {"is": "Autre", "of": 1}, "nl": {"is": "Andere", "of": 1}}}', 11);

create table programme.place (
    id uuid primary key,
    name jsonb not null,
    street text,
    city uuid not null references partnerships.city,
    latitude double precision,
    longitude double precision,
    accessibility jsonb
);

create table programme.funding_programme (
    id uuid primary key,
    name jsonb not null,
    abbreviation text not null,
    website text
);

create table programme.project (
    id uuid primary key,
    title jsonb not null,
    text jsonb,
    since partnerships.partial_date,
    until partnerships.partial_date,
    funding_programme uuid references programme.funding_programme,
    budget numeric(14, 2) check (budget >= 0),
    currency text check (currency ~ '^[A-Z]{3}$'),
    outputs jsonb,
    publication text not null check (publication in ('draft', 'published', 'withdrawn')),
    example boolean not null default false,
    check ((budget is null) = (currency is null))
);

create table programme.project_state (
    project uuid not null references programme.project on delete cascade,
    position int not null,
    state text not null check (state in ('planned', 'running', 'postponed', 'cancelled', 'completed')),
    since partnerships.partial_date,
    reason jsonb,
    primary key (project, position)
);

create table programme.project_city (
    project uuid not null references programme.project on delete cascade,
    city uuid not null references partnerships.city,
    role jsonb,
    position int not null,
    primary key (project, city)
);
create index project_city_city on programme.project_city (city);

create table programme.project_organisation (
    project uuid not null references programme.project on delete cascade,
    organisation uuid not null references partnerships.organisation,
    role jsonb,
    position int not null,
    primary key (project, organisation)
);

-- A series may alternate: each host presents itself in the other's city, under a name of its own.
create table programme.series (
    id uuid primary key,
    name jsonb not null,
    text jsonb,
    rhythm jsonb,
    publication text not null check (publication in ('draft', 'published', 'withdrawn'))
);

create table programme.series_alias (
    series uuid not null references programme.series on delete cascade,
    alias text not null,
    primary key (series, alias)
);

create table programme.series_host (
    series uuid not null references programme.series on delete cascade,
    position int not null,
    city uuid not null references partnerships.city,
    edition_name jsonb not null,
    primary key (series, position),
    unique (series, city)
);

create table programme.series_state (
    series uuid not null references programme.series on delete cascade,
    position int not null,
    state text not null check (state in ('active', 'paused', 'ended')),
    since partnerships.partial_date,
    reason jsonb,
    primary key (series, position)
);

create table programme.disruption (
    id uuid primary key,
    name jsonb not null,
    text jsonb,
    since date not null,
    until date,
    central_link text,
    central_label jsonb,
    publication text not null check (publication in ('draft', 'published', 'withdrawn')),
    check (until is null or until >= since)
);

create table programme.notice (
    id uuid primary key,
    disruption uuid references programme.disruption on delete cascade,
    level text not null check (level in ('information', 'warning', 'emergency')),
    text jsonb not null,
    link text,
    link_label jsonb,
    shown_from timestamptz not null,
    shown_until timestamptz not null default 'infinity',
    check (shown_until > shown_from)
);

-- What the cities do together. Time, place and course of it lie in its runs; the columns below the line say what
-- follows from them, written with every change, so that lists of a million are read by key:
--   starts_at, ends_at   first start and last end of its runs; null where no date is known
--   current_until        Aktuelles shows it before this instant, Rückblick from then on (see Activity.currentUntil)
--   public_from          nobody outside sees it before this instant; infinity for internal ones
--   year                 of its end, at the place; null where no date is known
create table programme.activity (
    id uuid primary key,
    parent uuid references programme.activity,
    kind text not null references programme.kind,
    title jsonb not null,
    summary jsonb,
    text jsonb,
    admission jsonb,
    opening_hours jsonb,
    tickets text,
    accessibility jsonb,
    spoken text[] not null default '{}',
    audiences text[] not null default '{}' check (audiences <@ '{citizens,trade-public,invited}'),
    visibility text not null check (visibility in ('public', 'embargoed', 'embargoed-until-held', 'internal')),
    embargo timestamptz,
    publication text not null check (publication in ('draft', 'published', 'withdrawn')),
    series uuid references programme.series,
    presented_by uuid references partnerships.city,
    edition int check (edition > 0),
    project uuid references programme.project,
    file_reference text,
    example boolean not null default false,
    picture uuid references media.picture,
    changed_at timestamptz not null,
    --
    course text not null check (course in ('planned', 'postponed', 'cancelled', 'held')),
    starts_at timestamptz,
    ends_at timestamptz,
    current_until timestamptz not null,
    public_from timestamptz not null,
    year int,
    -- whoever presents an edition is one of the hosts; checked at the end, so that the hosts can be written anew
    foreign key (series, presented_by) references programme.series_host (series, city) deferrable initially deferred,
    check ((visibility = 'embargoed') = (embargo is not null))
);
create index activity_parent on programme.activity (parent) where parent is not null;
create index activity_series on programme.activity (series) where series is not null;
create index activity_project on programme.activity (project) where project is not null;
create index activity_current on programme.activity (current_until, starts_at)
    where publication = 'published' and parent is null;
create index activity_coming on programme.activity (starts_at, id) where publication = 'published' and parent is null;
-- Undated ones stand last, so the key of Rückblick has no null.
create index activity_past on programme.activity (coalesce(ends_at, '-infinity'), id)
    where publication = 'published' and parent is null;
create index activity_past_year on programme.activity (year, coalesce(ends_at, '-infinity'), id)
    where publication = 'published' and parent is null;
create index activity_past_kind on programme.activity (kind, coalesce(ends_at, '-infinity'), id)
    where publication = 'published' and parent is null;
create index activity_changed on programme.activity (changed_at desc, id) where publication = 'published';
create index activity_public_from on programme.activity (public_from) where publication = 'published';

-- A run has a place, times, a course and a calendar entry of its own. Times are kept as they stand on the poster, local
-- with their zone (and the offset where a clock change made the local time ambiguous), and as the instants that follow.
create table programme.run (
    id uuid primary key,
    activity uuid not null references programme.activity on delete cascade,
    position int not null,
    precision text not null check (precision in ('time', 'day', 'month', 'year', 'unknown')),
    starts_local timestamp,
    ends_local timestamp,
    zone text not null,
    starts_offset int,
    ends_offset int,
    starts_at timestamptz,
    ends_at timestamptz,
    place uuid references programme.place,
    attendance text not null check (attendance in ('on-site', 'online', 'mixed')),
    online_link text,
    course text not null check (course in ('planned', 'postponed', 'cancelled', 'held')),
    cancelled_at timestamptz,
    sequence int not null default 0,
    unique (activity, position),
    check ((precision = 'unknown') = (starts_local is null)),
    check (starts_at is null or ends_at > starts_at),
    check ((course = 'cancelled') = (cancelled_at is not null))
);
create index run_starts on programme.run (starts_at);
create index run_ends on programme.run (ends_at);

create table programme.activity_city (
    activity uuid not null references programme.activity on delete cascade,
    city uuid not null references partnerships.city,
    role text not null check (role in ('host', 'guest', 'partner')),
    position int not null,
    primary key (activity, city)
);
create index activity_city_city on programme.activity_city (city, activity);

create table programme.activity_network (
    activity uuid not null references programme.activity on delete cascade,
    network uuid not null references partnerships.network,
    primary key (activity, network)
);
create index activity_network_network on programme.activity_network (network);

create table programme.activity_organisation (
    activity uuid not null references programme.activity on delete cascade,
    organisation uuid not null references partnerships.organisation,
    role text not null check (role in ('organiser', 'host', 'participant')),
    position int not null,
    primary key (activity, organisation, role)
);

-- Who took part, with the office held then. Where the source names only the office, the person is null.
create table programme.activity_person (
    activity uuid not null references programme.activity on delete cascade,
    position int not null,
    person uuid references partnerships.person,
    role text not null check (role in ('speaker', 'guest', 'moderator')),
    office_held jsonb,
    city uuid references partnerships.city,
    primary key (activity, position),
    check (person is not null or office_held is not null)
);

create table programme.activity_field (
    activity uuid not null references programme.activity on delete cascade,
    field text not null references partnerships.field,
    primary key (activity, field)
);
create index activity_field_field on programme.activity_field (field, activity);

create table programme.activity_link (
    activity uuid not null references programme.activity on delete cascade,
    position int not null,
    address text not null,
    label jsonb not null,
    primary key (activity, position)
);

-- Which steps an act of the life cycle combined, and what each touched run was before and after. Never changed, only added to.
create table programme.act (
    id uuid primary key,
    activity uuid not null references programme.activity on delete cascade,
    at timestamptz not null,
    steps text[] not null check (cardinality(steps) > 0),
    public_reason jsonb,
    internal_reason text,
    disruption uuid references programme.disruption,
    actor text not null,
    recorded bigint generated always as identity -- the order of acts, also of those noted for one moment
);
create index act_activity on programme.act (activity, recorded);
create index act_disruption on programme.act (disruption) where disruption is not null;

create table programme.act_run (
    act uuid not null references programme.act on delete cascade,
    run uuid not null references programme.run on delete cascade,
    before jsonb not null,
    after jsonb not null,
    primary key (act, run)
);

create table programme.recap (
    activity uuid primary key references programme.activity on delete cascade,
    text jsonb,
    people int check (people >= 0),
    recording text,
    written_at timestamptz not null
);


create table programme.head_count (
    activity uuid not null references programme.activity on delete cascade,
    country text not null check (country ~ '^[A-Z]{2}$'),
    part text not null check (part in ('host', 'invited')),
    age_band text,
    gender text,
    people int not null check (people >= 0),
    unique nulls not distinct (activity, country, part, age_band, gender)
);

create table programme.personnel_exchange (
    activity uuid primary key references programme.activity on delete cascade,
    weeks int check (weeks > 0),
    people int check (people > 0),
    learned jsonb
);

create table programme.delegation_member (
    activity uuid not null references programme.activity on delete cascade,
    position int not null,
    function text not null,
    organisation text not null,
    primary key (activity, position)
);

-- What makes a visit a diplomatic matter; never public.
create table programme.protocol (
    activity uuid primary key references programme.activity on delete cascade,
    forms_of_address text,
    interpreters text,
    gifts text
);

create table programme.cost_item (
    id uuid primary key,
    activity uuid not null references programme.activity on delete cascade,
    kind text not null,
    payer text not null,
    budget_title text,
    amount_eur numeric(14, 2) not null check (amount_eur >= 0),
    amount_original numeric(14, 2),
    currency text not null default 'EUR' check (currency ~ '^[A-Z]{3}$'),
    rate numeric(14, 6),
    state text not null check (state in ('planned', 'committed', 'claimed', 'final')),
    claims_open_until date
);
create index cost_item_activity on programme.cost_item (activity);

create table programme.commitment (
    id uuid primary key,
    activity uuid not null references programme.activity on delete cascade,
    text jsonb not null,
    by_city uuid not null references partnerships.city,
    owner text not null,
    due_on date not null,
    state text not null check (state in ('open', 'done', 'dropped')),
    evidence text,
    example boolean not null default false
);
create index commitment_activity on programme.commitment (activity);
