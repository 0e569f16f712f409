create schema web;

-- One row: how often anything was published here. Every node compares it with what it has seen.
create table web.publication (
    number bigint not null,
    only_one boolean primary key default true check (only_one)
);

insert into web.publication (number) values (1);
