create schema mail;

-- E-mails, from the moment something happened that they tell of. One that waits is replaced by a later one of its key.
create table mail.message (
    id uuid primary key,
    key text not null,
    kind text not null,
    recipient text not null,
    language text not null,
    subject text not null,
    body jsonb not null,
    method text check (method in ('REQUEST', 'CANCEL')),
    entry text,
    unsubscribe text,
    posted_at timestamptz not null,
    due_at timestamptz not null,
    state text not null default 'waiting' check (state in ('waiting', 'sending', 'sent', 'failed')),
    check ((method is null) = (entry is null))
);
create unique index message_waiting on mail.message (key) where state = 'waiting';
create index message_due on mail.message (due_at) where state = 'waiting';
