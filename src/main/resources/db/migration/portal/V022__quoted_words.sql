-- A word in typographic quotes is a word: the parser takes the quotes for letters of it.
create or replace function portal.plain(written text) returns text
    language sql immutable parallel safe
    return translate(left(coalesce(written, ''), 100000), '/_@„“”‚‘«»‹›…–—', repeat(' ', 15));

update portal.search_document old set words = fresh.words
from portal.document fresh
where fresh.target = old.target and fresh.language = old.language and fresh.words <> old.words;
