-- What somebody is writing, or handed in: a form as it was typed, right or wrong. One open draft per record, so that two
-- editors see each other.
--   base       what the record said when the draft began
--   revision   rises with every saving; who saves names the one that they saw
create table office.draft (
    id uuid primary key,
    kind text not null,
    item uuid not null,
    base jsonb,
    entries jsonb not null,
    revision int not null,
    state text not null check (state in ('writing', 'handed-in', 'published', 'discarded')),
    authors uuid[] not null,
    title text not null,
    remark text,
    changed_by text not null,
    changed_at timestamptz not null,
    handed_in_at timestamptz,
    to_review boolean not null default false
);
create unique index draft_open on office.draft (kind, item) where state in ('writing', 'handed-in');
create index draft_waiting on office.draft (state, changed_at) where state in ('writing', 'handed-in');
create index draft_review on office.draft (changed_at) where to_review;

-- Every state that was ever published, in full.
create table office.version (
    kind text not null,
    item uuid not null,
    number int not null,
    entries jsonb not null,
    title text not null,
    written_by text not null,
    approved_by text not null,
    published_at timestamptz not null,
    primary key (kind, item, number)
);

-- Whether two people must see every change (they must, until the office says otherwise); and whether French and Dutch appear together only.
create table office.rules (
    one boolean primary key default true check (one),
    four_eyes boolean not null,
    together text[] not null
);

-- Each saving of an open draft, so that what two people type at once can be told apart.
create table office.draft_revision (
    draft uuid not null references office.draft on delete cascade,
    revision int not null,
    entries jsonb not null,
    primary key (draft, revision)
);
