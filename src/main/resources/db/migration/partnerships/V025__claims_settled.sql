-- A claim can also be left beside what the register says: both stay, each with its source.
alter table partnerships.twinning_claim drop constraint twinning_claim_verdict_check;
alter table partnerships.twinning_claim
    add constraint twinning_claim_verdict_check check (verdict in ('confirmed', 'refused', 'kept'));
alter table partnerships.twinning_claim
    add constraint twinning_claim_kept_check check (verdict <> 'kept' or reason is not null);

-- Files of twinnings that the office uploads: how far each is, and what came of it.
--   seen_at    when whoever takes it in last gave a sign of life
--   file, lines   which of the files is being read, and how far
--   outcome    in numbers and refused lines, or why nothing was taken
create table partnerships.twinning_upload (
    id uuid primary key,
    source text not null,
    who text not null,
    begun_at timestamptz not null,
    seen_at timestamptz not null,
    state text not null check (state in ('running', 'taken', 'unusable', 'failed')),
    file text,
    lines bigint not null default 0,
    outcome jsonb,
    check ((state in ('taken', 'unusable')) = (outcome is not null))
);
create unique index twinning_upload_one_at_a_time on partnerships.twinning_upload ((true)) where state = 'running';
create index twinning_upload_begun on partnerships.twinning_upload (begun_at);

-- Folding a name takes as long as reading a page of a table: each is folded once, not with every question.
alter table partnerships.claimed_city
    add column folded text not null generated always as (partnerships.folded(name)) stored;
drop index partnerships.claimed_city_folded;
create index claimed_city_by_folded on partnerships.claimed_city (folded);
