-- The office edits records by an id of their own; the key of a kind is chosen by a person.
alter table programme.kind add column id uuid not null default gen_random_uuid();
create unique index kind_id on programme.kind (id);
