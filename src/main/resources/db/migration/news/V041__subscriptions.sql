create schema news;

-- Who gets the news of a partner by e-mail. Until it is confirmed, an address is only somebody's claim.
create table news.subscription (
    id uuid primary key,
    partnership uuid not null references partnerships.partnership on delete cascade,
    email text not null,
    language text not null,
    asked_at timestamptz not null,
    confirmed_at timestamptz
);
create unique index subscription_email on news.subscription (lower(email), partnership);
create index subscription_partnership on news.subscription (partnership) where confirmed_at is not null;
create index subscription_asked on news.subscription (asked_at) where confirmed_at is null;

-- The personal links to a subscription, of which only the hash is kept: one for each mail, so that none needs to be kept
-- to be sent again.
create table news.link (
    hash bytea primary key,
    subscription uuid not null references news.subscription on delete cascade,
    made_at timestamptz not null
);
create index link_subscription on news.link (subscription, made_at);

-- Who asked lately, by the hash of the address, so that nobody can fill a stranger's mailbox.
create table news.request (
    address bytea not null,
    at timestamptz not null
);
create index request_address on news.request (address, at);
create index request_at on news.request (at);

-- What the subscribers of a partner know: the day on which they were told last, and of each activity what was told.
create table news.told (
    partnership uuid primary key references partnerships.partnership on delete cascade,
    day date not null
);
create table news.known (
    partnership uuid not null references news.told on delete cascade,
    activity uuid not null,
    told text not null,
    primary key (partnership, activity)
);
