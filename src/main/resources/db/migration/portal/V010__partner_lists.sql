-- Under which name a partner stands in the list of each language, so that a long list is read by key. Kept together with
-- the search index. The root order of names is that of German, French, Dutch and English alike.
create table portal.listed_partner (
    partnership uuid not null,
    language text not null,
    name text collate "und-x-icu" not null,
    former boolean not null,
    primary key (partnership, language)
);
create index listed_partner_name on portal.listed_partner (language, former, name, partnership);

create view portal.listing_partner as
select p.id as partnership, l.language, web.say(p.name, l.language) as name, coalesce(p.status, 'active') = 'ended' as former
from portal.partner p
cross join lateral (select unnest(i.languages) as language from web.installation i) l
where p.publication = 'published';

insert into portal.listed_partner (partnership, language, name, former)
select l.partnership, l.language, l.name, l.former from portal.listing_partner l;
