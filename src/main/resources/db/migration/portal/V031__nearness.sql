-- How near words stand to a thing is asked by weight now: taking a document apart three times cost more than finding it.
create function portal.within(asked tsquery, weights text) returns tsquery
    language sql immutable parallel safe
    return regexp_replace(asked::text, $$('(?:[^']|'')*')(?::(\*))?$$, '\1:\2' || weights, 'g')::tsquery;

-- A question as it is put to titles, to titles and names, and to these and summaries.
create function portal.near(asked tsquery) returns tsquery[]
    language sql immutable parallel safe
    return array [portal.within(asked, 'A'), portal.within(asked, 'AB'), portal.within(asked, 'ABC')];

-- 3 all in its title, 2 in title and names, 1 in those and the summary.
create function portal.nearness(words tsvector, near tsquery[]) returns int
    language sql immutable parallel safe
    return case when words @@ near[1] then 3 when words @@ near[2] then 2 when words @@ near[3] then 1 else 0 end;

drop function portal.nearness(tsvector, tsquery);
