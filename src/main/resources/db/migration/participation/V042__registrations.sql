create schema participation;

-- How one signs up for an activity, or for one run of it. A draft's runs are written anew, so no key refers to the run.
create table participation.admission (
    id uuid primary key,
    activity uuid not null references programme.activity on delete cascade,
    run uuid,
    opens_at timestamptz,
    closes_at timestamptz,
    invited_only boolean not null,
    invitation bytea,
    seats int check (seats > 0),
    quotas jsonb not null,
    waiting_list boolean not null,
    smaller_first boolean not null,
    largest_group int not null check (largest_group between 1 and 500),
    companions_named boolean not null,
    asks text[] not null check (asks <@ '{organisation,country,age-band,gender,access,question}'),
    join_link text,
    sentence jsonb,
    languages text[] not null,
    reminder_hours int not null check (reminder_hours >= 0),
    kept_days int not null check (kept_days > 0),
    changed_at timestamptz not null,
    check (closes_at is null or opens_at is null or closes_at > opens_at)
);
create unique index admission_activity on participation.admission (activity, run) nulls not distinct;

create table participation.question (
    admission uuid not null references participation.admission on delete cascade,
    id uuid not null,
    position int not null,
    kind text not null check (kind in ('text', 'long-text', 'yes-no', 'single-choice', 'several-choices')),
    required boolean not null,
    label jsonb not null,
    help jsonb,
    primary key (admission, id)
);

-- What can be chosen, by a key that stays when the words change.
create table participation.choice (
    admission uuid not null,
    question uuid not null,
    key text not null check (key ~ '^[a-z0-9-]{1,40}$'),
    position int not null,
    label jsonb not null,
    primary key (admission, question, key),
    foreign key (admission, question) references participation.question on delete cascade
);

-- Its columns from name to companions are personal and end with the period of the admission; what remains counts.
create table participation.registration (
    id uuid primary key,
    admission uuid not null references participation.admission on delete cascade,
    state text not null check (state in ('requested', 'confirmed', 'waiting', 'cancelled', 'expired')),
    seated boolean not null, -- whether it holds seats; what is requested may only be in line
    audience text check (audience in ('citizens', 'trade-public', 'invited')),
    size int not null check (size > 0),
    language text not null,
    country text check (country ~ '^[A-Z]{2}$'),
    age_band text,
    gender text,
    name text,
    email text,
    organisation text,
    answers jsonb not null default '{}',
    access_needs text,
    question text,
    companions text[] not null default '{}',
    requested_at timestamptz not null,
    held_until timestamptz not null,
    confirmed_at timestamptz,
    waiting_since timestamptz,
    cancelled_at timestamptz,
    came int check (came >= 0), -- of the group; 0: nobody, null: not noted
    reminded_at timestamptz,
    told jsonb,
    erased_at timestamptz,
    check ((state = 'cancelled') = (cancelled_at is not null)),
    check (state <> 'waiting' or waiting_since is not null and not seated),
    check (state <> 'confirmed' or confirmed_at is not null and seated),
    check (state not in ('cancelled', 'expired') or not seated),
    check (erased_at is null or name is null and email is null)
);
create unique index registration_once on participation.registration (admission, lower(email))
    where state in ('requested', 'confirmed', 'waiting');
create index registration_admission on participation.registration (admission);
create index registration_held on participation.registration (held_until) where state = 'requested';

-- Personal links: each mail has one of its own, and each is good until the personal data ends.
create table participation.link (
    hash bytea primary key,
    registration uuid not null references participation.registration on delete cascade,
    made_at timestamptz not null
);
create index link_registration on participation.link (registration);

-- Who may have to hear of a change. Rows of their own, so that whoever changes the programme waits for nobody who signs
-- up, and nobody waits in a circle.
create table participation.news (
    registration uuid primary key references participation.registration on delete cascade,
    due_at timestamptz not null
);
create index news_due on participation.news (due_at);

-- How often a form was sent lately, by the hash of an address of e-mail; nothing else of it is kept.
create table participation.attempt (
    address bytea not null,
    at timestamptz not null
);
create index attempt_at on participation.attempt (at);
