-- The words of titles and kinds as they are written, for those who mistype them. What was once a word stays one: it is
-- proposed only where it finds something that the visitor may see.
create table portal.search_word (
    language text not null,
    folded text not null,
    word text not null,
    primary key (language, folded)
);
create index search_word_like on portal.search_word using gin (folded gin_trgm_ops);

create view portal.written_word as
select a.id as target, l.language, lower(public.unaccent(one.word)) as folded, one.word
from programme.activity a
join programme.kind k on k.key = a.kind
cross join lateral (select unnest(i.languages) as language from web.installation i) l
cross join lateral regexp_split_to_table(
    concat_ws(' ', web.say(k.name, l.language), web.say(a.title, l.language)),
    '[[:space:][:punct:][:digit:]\u00a0\u202f–—„“”‚‘’«»‹›…]+') one (word)
where a.publication = 'published' and length(one.word) between 4 and 40;

insert into portal.search_word (language, folded, word)
select w.language, w.folded, min(w.word) from portal.written_word w group by w.language, w.folded;

-- How soon something is: what is to come before what was, and of each what is nearest to now.
create function portal.soon(at timestamptz, now timestamptz) returns double precision
    language sql immutable parallel safe
    return case when at > now then -extract(epoch from at) else extract(epoch from at) - 1e12 end;
