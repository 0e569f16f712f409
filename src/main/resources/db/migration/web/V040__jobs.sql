-- The jobs of the program: what is due when, and which node does it now. db-scheduler's own table (16.7, its
-- postgresql_tables.sql), by our name.
create table web.job (
    task_name text not null,
    task_instance text not null,
    task_data bytea,
    execution_time timestamptz not null,
    picked boolean not null,
    picked_by text,
    last_success timestamptz,
    last_failure timestamptz,
    consecutive_failures int,
    last_heartbeat timestamptz,
    version bigint not null,
    priority smallint,
    primary key (task_name, task_instance)
);
create index job_execution_time on web.job (execution_time);
create index job_last_heartbeat on web.job (last_heartbeat);
