create schema partnerships;

-- Dates of the register are ISO 8601 with reduced precision: '1992-06-01', '1992-06', '1992'; null is unknown.
create domain partnerships.partial_date as text
    check (value ~ '^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$');

create table partnerships.city (
    id uuid primary key,
    kind text not null check (kind in ('municipality', 'region', 'district', 'association')),
    country text not null check (country ~ '^[A-Z]{2}$'),
    zone text not null,
    latitude double precision not null check (latitude between -90 and 90),
    longitude double precision not null check (longitude between -180 and 180),
    own_languages text[] not null,
    website text,
    home boolean not null default false,
    successor uuid references partnerships.city,
    succeeded_on date,
    succession_decision text
);
create unique index city_home on partnerships.city (home) where home;

-- A name counts from since (inclusive) until (exclusive); past pages keep the name of their time.
create table partnerships.city_name (
    city uuid not null references partnerships.city on delete cascade,
    language text not null,
    name text not null,
    formal_name text,
    since date,
    until date,
    unique nulls not distinct (city, language, since)
);

-- Exonyms, abbreviations and spellings by which people search.
create table partnerships.city_alias (
    city uuid not null references partnerships.city on delete cascade,
    alias text not null,
    primary key (city, alias)
);

-- A number can pass from one city to another, as that of a municipality to what it was merged into.
create table partnerships.city_identifier (
    city uuid not null references partnerships.city on delete cascade,
    scheme text not null check (scheme in ('wikidata', 'geonames', 'nuts', 'lau')),
    identifier text not null,
    since date,
    until date,
    unique nulls not distinct (scheme, identifier, since)
);
create index city_identifier_city on partnerships.city_identifier (city);

create table partnerships.organisation (
    id uuid primary key,
    name jsonb not null,
    city uuid references partnerships.city,
    website text
);

create table partnerships.person (
    id uuid primary key,
    name text not null,
    sort_name text not null
);

create table partnerships.field (
    key text primary key check (key ~ '^[a-z]+(-[a-z]+)*$'),
    name jsonb not null
);

create table partnerships.partnership (
    id uuid primary key,
    partner uuid not null references partnerships.city,
    category text not null check (category in ('partnership', 'friendship', 'contact', 'project')),
    reason jsonb,
    text jsonb,
    publication text not null check (publication in ('draft', 'published', 'withdrawn')),
    picture uuid references media.picture
);
create index partnership_partner on partnerships.partnership (partner);

create table partnerships.partnership_status (
    partnership uuid not null references partnerships.partnership on delete cascade,
    position int not null,
    status text not null check (status in ('active', 'dormant', 'suspended', 'ended')),
    since partnerships.partial_date,
    public_reason jsonb,
    internal_reason text,
    decision text,
    file_reference text,
    primary key (partnership, position)
);

create table partnerships.partnership_field (
    partnership uuid not null references partnerships.partnership on delete cascade,
    field text not null references partnerships.field,
    position int not null,
    primary key (partnership, field)
);

create table partnerships.field_focus (
    partnership uuid not null,
    field text not null,
    year int not null check (year between 1900 and 2200),
    focus jsonb not null,
    goals jsonb,
    primary key (partnership, field, year),
    foreign key (partnership, field) references partnerships.partnership_field on delete cascade
);

create table partnerships.milestone (
    id uuid primary key,
    partnership uuid not null references partnerships.partnership on delete cascade,
    happened partnerships.partial_date,
    title jsonb not null,
    text jsonb
);
create index milestone_partnership on partnerships.milestone (partnership);

create table partnerships.agreement (
    id uuid primary key,
    partnership uuid not null references partnerships.partnership on delete cascade,
    title jsonb not null,
    signed partnerships.partial_date,
    place jsonb,
    languages text[] not null default '{}',
    founding boolean not null default false,
    term_until date,
    document uuid,
    file_reference text
);
create unique index agreement_founding on partnerships.agreement (partnership) where founding;
create index agreement_partnership on partnerships.agreement (partnership);

create table partnerships.agreement_party (
    agreement uuid not null references partnerships.agreement on delete cascade,
    city uuid not null references partnerships.city,
    primary key (agreement, city)
);

-- Who signed, with the office held then; either may be unknown.
create table partnerships.signatory (
    agreement uuid not null references partnerships.agreement on delete cascade,
    position int not null,
    city uuid not null references partnerships.city,
    person uuid references partnerships.person,
    office_held jsonb,
    primary key (agreement, position)
);

create table partnerships.agreement_change (
    agreement uuid not null references partnerships.agreement on delete cascade,
    position int not null,
    kind text not null check (kind in ('renewal', 'amendment')),
    happened partnerships.partial_date,
    text jsonb not null,
    term_until date,
    primary key (agreement, position)
);

-- What a source says of one property of a thing. One is preferred and public; others that support or contradict it, and
-- unconfirmed ones, stay for staff.
create table partnerships.fact (
    id uuid primary key,
    subject uuid not null,
    property text not null,
    value text not null,
    source jsonb not null,
    source_url text,
    standing text not null check (standing in ('preferred', 'supporting', 'contradicting', 'unconfirmed'))
);
create unique index fact_preferred on partnerships.fact (subject, property) where standing = 'preferred';
create index fact_subject on partnerships.fact (subject);

create table partnerships.network (
    id uuid primary key,
    name jsonb not null,
    abbreviation text,
    text jsonb,
    website text
);

create table partnerships.network_member (
    network uuid not null references partnerships.network on delete cascade,
    city uuid not null references partnerships.city,
    since partnerships.partial_date,
    until partnerships.partial_date,
    unique nulls not distinct (network, city, since)
);
create index network_member_city on partnerships.network_member (city);

create table partnerships.contact (
    id uuid primary key,
    partnership uuid not null references partnerships.partnership on delete cascade,
    city uuid not null references partnerships.city,
    office jsonb not null,
    person text,
    email text,
    telephone text,
    public boolean not null default false,
    confirmed_on date
);
create index contact_partnership on partnerships.contact (partnership);

create table partnerships.contact_note (
    id uuid primary key,
    partnership uuid not null references partnerships.partnership on delete cascade,
    happened_on date not null,
    who text not null,
    channel text not null check (channel in ('letter', 'mail', 'telephone', 'video', 'meeting', 'visit')),
    line text not null
);
create index contact_note_partnership on partnerships.contact_note (partnership, happened_on desc);
