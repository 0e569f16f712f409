-- A commitment knows whom to remind by e-mail, in which language, and when it was settled.
--   next_reminder  the day on whose morning the next mail goes out; null for none
--   reminded_on    the day of the last one
alter table programme.commitment
    add column owner_email text,
    add column owner_language text,
    add column settled_on date,
    add column changed_at timestamptz not null default now(),
    add column next_reminder date,
    add column reminded_on date,
    add check (owner_email is null or owner_language is not null);
create index commitment_open on programme.commitment (due_on, id) where state = 'open';
create index commitment_due on programme.commitment (due_on, id);
create index commitment_city on programme.commitment (by_city, due_on, id);
create index commitment_reminder on programme.commitment (next_reminder) where next_reminder is not null;
