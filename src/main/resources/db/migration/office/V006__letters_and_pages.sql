create schema office;

-- What visitors report to the office, such as a barrier on a page. Read and answered there.
create table office.letter (
    id uuid primary key,
    subject text not null check (subject in ('barrier')),
    page text not null,
    message text not null,
    reply_to text,
    language text not null,
    arrived_at timestamptz not null,
    answered_at timestamptz
);
create index letter_open on office.letter (arrived_at) where answered_at is null;

-- What the office says on the pages that every page links to: imprint, privacy, accessibility, plain-language, sign-language.
create table office.page (
    key text primary key check (key ~ '^[a-z]+(-[a-z]+)*$'),
    title jsonb not null,
    text jsonb not null
);
