-- Who sends a message takes it for a while ("sending", leased); who is killed meanwhile leaves it to whoever comes when
-- the lease is over. What cannot be sent for good is "failed" with the words of the server that refused it.
alter table mail.message
    add column attempts int not null default 0,
    add column leased_until timestamptz,
    add column done_at timestamptz,
    add column problem text not null default '',
    add column forgotten boolean not null default false,
    add check ((state = 'sending') = (leased_until is not null)),
    add check ((state in ('sent', 'failed')) = (done_at is not null));
create index message_sending on mail.message (key, leased_until) where state = 'sending';
create index message_done on mail.message (done_at) where state in ('sent', 'failed') and not forgotten;
create index message_posted on mail.message (posted_at desc, id);

-- Whether the mail server takes anything at all; one row, written by the node that tried last.
create table mail.server (
    one boolean primary key default true check (one),
    away_since timestamptz,
    words text not null default '',
    tries int not null default 0,
    again_at timestamptz not null default '-infinity'
);
insert into mail.server default values;

-- Whoever of the office decided that a message shall not go out any more, by name.
alter table mail.message add column given_up_by text;
