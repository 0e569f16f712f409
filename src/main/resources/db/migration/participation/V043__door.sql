-- Who came without having signed up, by country and number, and never by name.
create table participation.walk_in (
    admission uuid not null references participation.admission on delete cascade,
    country text not null check (country ~ '^[A-Z]{2}$'),
    people int not null check (people > 0),
    primary key (admission, country)
);

-- Who helps at the door without an account: a link that opens one list, and is over with the day after.
create table participation.helper (
    id uuid primary key,
    admission uuid not null references participation.admission on delete cascade,
    hash bytea not null unique,
    holder text not null,
    maker uuid not null,
    made_by text not null,
    made_at timestamptz not null,
    expires_at timestamptz not null,
    revoked_at timestamptz
);
create index helper_admission on participation.helper (admission);

-- Whether somebody has answered what was asked beforehand.
alter table participation.registration add column answered_at timestamptz;
create index registration_email on participation.registration (lower(email));
create index registration_kept on participation.registration (admission) where erased_at is null;
