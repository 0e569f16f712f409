-- The office edits records by an id of their own; the key of a field is chosen by a person.
alter table partnerships.field add column id uuid not null default gen_random_uuid();
create unique index field_id on partnerships.field (id);

-- Lists of cities are read from here by how a name begins, in any language.
create index city_name_begins on partnerships.city_name ((lower(name) collate "C"), city);
