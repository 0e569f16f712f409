-- What the office finds things by: folded, with umlauts as keyboards without them write them, each word after a space,
-- so that the beginning of a word can be asked for.
create function partnerships.findable(written text) returns text
    language sql immutable strict parallel safe
    as $$
        select ' ' || replace(replace(replace(partnerships.folded(written), 'ae', 'a'), 'oe', 'o'), 'ue', 'u')
    $$;

-- The same of a Text, in all its languages.
create function partnerships.findable(of_text jsonb) returns text
    language sql immutable strict parallel safe
    as $$
        select string_agg(partnerships.findable(wording.value ->> 'is'), ' ') from jsonb_each(of_text -> 'in') wording
    $$;

create index city_name_findable on partnerships.city_name using gin (partnerships.findable(name) public.gin_trgm_ops);
