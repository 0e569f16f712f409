-- Who works in the office.
create table office.account (
    id uuid primary key,
    email text not null unique check (email = lower(email)),
    name text not null,
    language text not null,
    roles text[] not null check (roles <@ '{reader,editor,publisher,administrator}'),
    password_hash text,
    -- The example city's only: shown at the start, and emptied when the password is changed.
    example_password text,
    made_at timestamptz not null,
    joined_at timestamptz,
    disabled_at timestamptz
);

-- Links that stand for one task of one person; of the secret only its hash is kept.
create table office.personal_link (
    hash bytea primary key,
    task text not null check (task in ('found', 'join', 'reset')),
    account uuid references office.account on delete cascade check ((account is null) = (task = 'found')),
    expires_at timestamptz
);
create unique index personal_link_one on office.personal_link (coalesce(account::text, ''), task);

-- Guesses of a password in the last minutes, by a hash of the e-mail address that was typed.
create table office.guess (
    address bytea not null,
    at timestamptz not null
);
create index guess_by_address on office.guess (address, at);
create index guess_by_time on office.guess (at);

-- Who sits where; as Spring Session wants it.
create table office.sitting (
    primary_id char(36) primary key,
    session_id char(36) not null unique,
    creation_time bigint not null,
    last_access_time bigint not null,
    max_inactive_interval int not null,
    expiry_time bigint not null,
    principal_name text
);
create index sitting_by_expiry on office.sitting (expiry_time);
create index sitting_by_name on office.sitting (principal_name);

create table office.sitting_attributes (
    session_primary_id char(36) not null references office.sitting on delete cascade,
    attribute_name text not null,
    attribute_bytes bytea not null,
    primary key (session_primary_id, attribute_name)
);

-- Keys kept in a phone, a computer or a stick, instead of a password.
create table office.passkey (
    id bytea primary key,
    account uuid not null references office.account on delete cascade,
    label text not null,
    public_key bytea not null,
    signatures bigint not null,
    verifies_user boolean not null,
    may_be_backed_up boolean not null,
    backed_up boolean not null,
    transports text[] not null,
    attestation bytea not null,
    client_data bytea not null,
    made_at timestamptz not null,
    used_at timestamptz not null
);
create index passkey_by_account on office.passkey (account);
