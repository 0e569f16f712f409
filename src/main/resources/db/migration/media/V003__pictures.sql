create schema media;

-- A picture as it may be shown: re-encoded, without metadata. Decorative ones have no alternative text, all others must.
create table media.picture (
    id uuid primary key,
    alternative jsonb,
    caption jsonb,
    credit text not null,
    licence text not null,
    expires_on date,
    width int not null check (width > 0),
    height int not null check (height > 0),
    added_at timestamptz not null
);

create table media.variant (
    picture uuid not null references media.picture on delete cascade,
    width int not null,
    height int not null,
    type text not null check (type in ('image/jpeg', 'image/png')),
    bytes bytea not null,
    primary key (picture, width)
);
