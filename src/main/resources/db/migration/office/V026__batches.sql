-- Drafts that were made together: read from a file, or many of a kind at once.
create table office.batch (
    id uuid primary key,
    origin text not null check (origin in ('file', 'rhythm')),
    title text not null,
    made_by text not null,
    made_at timestamptz not null
);

--   source   from what a draft was made, such as the UID of a calendar's entry; only one is made of it, unless that
--            one was discarded
--   hint     what its maker has to add, in words
alter table office.draft
    add column batch uuid references office.batch,
    add column source text check (length(source) <= 300),
    add column hint text;
create unique index draft_source on office.draft (kind, source) where source is not null and state <> 'discarded';
create index draft_batch on office.draft (batch) where batch is not null;

-- Files that somebody handed in and looks at before anything is made of them; gone after a day.
create table office.upload (
    id uuid primary key,
    member uuid not null,
    name text not null,
    language text not null,
    bytes bytea not null,
    at timestamptz not null
);
create index upload_at on office.upload (at);

-- Who has the office's calendar in a program of their own; of the secret in its address only the hash is kept.
create table office.subscription (
    account uuid primary key references office.account on delete cascade,
    hash bytea not null unique,
    made_at timestamptz not null
);
