-- What waits for a new date, as Aktuelles lists it: among a million some thousands do, and all were sorted for each page.
create index activity_waiting on programme.activity (starts_at desc nulls last, id)
    where publication = 'published' and parent is null and current_until = 'infinity';
