-- A list of one kind shows the parts of that kind too.
create index activity_part_kind on programme.activity (kind) where parent is not null and publication = 'published';
