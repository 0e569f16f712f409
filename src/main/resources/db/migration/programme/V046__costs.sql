-- What the office writes down of costs, beside what came with the first tables. The year is that of the activity's end,
-- kept here by triggers: sums over all activities are then read from this table alone.
--   words       kind, payer, budget title, note and file reference, to be searched
--   import_key  names the line of a table that it came from, so that the same file twice makes it once
alter table programme.cost_item
    add column payer_city uuid references partnerships.city,
    add column payer_organisation uuid references partnerships.organisation,
    add column rate_on date,
    add column rate_source text,
    add column note text,
    add column file_reference text,
    add column year int,
    add column import_key text,
    add column changed_at timestamptz not null default now(),
    add column words text generated always as (
        partnerships.findable(kind || ' ' || payer || ' ' || coalesce(budget_title, '') || ' ' || coalesce(note, '')
            || ' ' || coalesce(file_reference, ''))) stored,
    add check (payer_city is null or payer_organisation is null);

update programme.cost_item c set year = a.year from programme.activity a where a.id = c.activity;

create function programme.cost_takes_year() returns trigger language plpgsql as $$
begin
    new.year := (select a.year from programme.activity a where a.id = new.activity);
    return new;
end $$;
create trigger cost_takes_year before insert or update of activity on programme.cost_item
    for each row execute function programme.cost_takes_year();

create function programme.costs_follow_year() returns trigger language plpgsql as $$
begin
    update programme.cost_item set year = new.year where activity = new.id;
    return null;
end $$;
create trigger costs_follow_year after update of year on programme.activity
    for each row when (old.year is distinct from new.year) execute function programme.costs_follow_year();

create unique index cost_item_import on programme.cost_item (import_key) where import_key is not null;
create index cost_item_year on programme.cost_item (year desc nulls last, id) include (activity, state, amount_eur);
create index cost_item_amount on programme.cost_item (amount_eur desc, id);
create index cost_item_payer on programme.cost_item (payer, id);
create index cost_item_budget on programme.cost_item (budget_title, id) where budget_title is not null;
create index cost_item_state on programme.cost_item (state, id);
create index cost_item_claims on programme.cost_item (claims_open_until, id);
create index cost_item_changed on programme.cost_item (changed_at desc, id);
create index cost_item_words on programme.cost_item using gin (words public.gin_trgm_ops);
create index activity_file on programme.activity (file_reference) where file_reference is not null;
