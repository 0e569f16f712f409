-- Where a picture is shown is asked before it is withdrawn, also among a million activities, most without one.
create index activity_picture on programme.activity (picture) where picture is not null;
