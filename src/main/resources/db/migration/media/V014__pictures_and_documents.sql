-- What a picture shows of people, and what they agreed to; a picture taken back keeps its row, never its pixels.
alter table media.picture
    add column version int not null default 1,
    add column shown text not null default 'nobody' check (shown in ('nobody', 'persons', 'minors')),
    add column consent_agreed text,
    add column consent_evidence text,
    add column consent_giver text check (consent_giver in ('persons', 'guardians')),
    add column consent_given date,
    add column consent_until date,
    add column withdrawn_at timestamptz,
    add column withdrawn_reason text,
    add column words text not null generated always as (
        coalesce(jsonb_path_query_array(alternative, '$.in.*.is')::text, '') || ' '
        || coalesce(jsonb_path_query_array(caption, '$.in.*.is')::text, '') || ' ' || credit || ' ' || licence) stored,
    add constraint consent_is_whole check (
        num_nulls(consent_agreed, consent_evidence, consent_giver, consent_given) in (0, 4)),
    add constraint persons_agreed check (shown = 'nobody' or consent_agreed is not null),
    add constraint guardians_agreed check (shown <> 'minors' or consent_giver = 'guardians'),
    add constraint withdrawn_with_reason check ((withdrawn_at is null) = (withdrawn_reason is null));

-- The newest first, by key; and those whose words hold a string.
create index picture_newest on media.picture (added_at desc, id desc);
create index picture_words on media.picture using gin (words gin_trgm_ops);

-- What became of a picture, step by step. "was" is its row before the step.
create table media.picture_change (
    picture uuid not null references media.picture,
    version int not null,
    at timestamptz not null,
    act text not null check (act in ('added', 'edited', 'withdrawn')),
    was jsonb,
    primary key (picture, version)
);

-- Internal files on any record. No public address leads here.
create table media.document (
    id uuid primary key,
    record_kind text not null,
    record_id text not null,
    name text not null,
    file_reference text,
    sha256 text not null check (sha256 ~ '^[0-9a-f]{64}$'),
    size int not null check (size > 0),
    bytes bytea not null,
    attached_at timestamptz not null
);

create index document_of_record on media.document (record_kind, record_id, attached_at, id);

-- What was detached, and why: everything but the file itself.
create table media.detached_document (
    id uuid primary key,
    record_kind text not null,
    record_id text not null,
    name text not null,
    file_reference text,
    sha256 text not null,
    size int not null,
    attached_at timestamptz not null,
    detached_at timestamptz not null,
    reason text not null
);
