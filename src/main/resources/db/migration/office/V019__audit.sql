-- What was done, in the order in which it was done. Each row's hash covers its content and the hash before it.
create table office.audit (
    number bigint primary key,
    at timestamptz not null,
    member uuid,
    member_name text not null,
    act text not null,
    kind text not null,
    item uuid not null,
    title text not null,
    before json not null,
    after json not null,
    previous bytea not null,
    hash bytea not null
);
create index audit_by_item on office.audit (item, number);
create index audit_by_kind on office.audit (kind, number);
create index audit_by_member on office.audit (member, number);

-- Where the trail ends, so that a cut is found; its lock lets one transaction write after the other.
create table office.audit_head (
    one boolean primary key default true check (one),
    number bigint not null,
    hash bytea not null
);
insert into office.audit_head (number, hash) values (0, sha256('Jumelage'));

create function office.audit_refuse() returns trigger language plpgsql as $$
begin
    raise exception 'The audit trail is added to, never altered';
end $$;
create trigger audit_only_grows before update or delete on office.audit
    for each row execute function office.audit_refuse();
create trigger audit_stays before truncate on office.audit
    for each statement execute function office.audit_refuse();

-- Where the program may make roles, the table belongs to one that nobody can sign in as, and the program may read and add.
do $$
begin
    if not exists (select from pg_roles where rolname = 'jumelage_audit') then
        create role jumelage_audit nologin;
    end if;
    execute format('grant jumelage_audit to %I', current_user);
    grant usage, create on schema office to jumelage_audit;
    alter table office.audit owner to jumelage_audit;
    execute format('grant select, insert on office.audit to %I', current_user);
    revoke create on schema office from jumelage_audit;
    execute format('revoke jumelage_audit from %I', current_user);
exception when insufficient_privilege or invalid_grant_operation then
    raise notice 'The audit trail keeps its owner: the program may make no roles';
end $$;
