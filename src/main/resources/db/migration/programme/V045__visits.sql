-- What a visit is, besides the activity: who travels, why, and what protocol has to know. Never public.
alter table programme.protocol
    add column direction text check (direction in ('incoming', 'outgoing', 'elsewhere')),
    add column purpose text,
    add column flags text,
    add column seating text;

-- What the office alone knows of an item of a visit's programme by the hour; the item itself is a part of the visit.
create table programme.aside (
    activity uuid primary key references programme.activity on delete cascade,
    whereabouts text,
    taking_part text,
    note text,
    hosts_only boolean not null default false
);
