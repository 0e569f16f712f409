-- Several dates at once are published (RFC 5546, 3.2.1): a request is of one.
alter table mail.message
    drop constraint message_method_check,
    add constraint message_method_check check (method in ('REQUEST', 'CANCEL', 'PUBLISH'));
