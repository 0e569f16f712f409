-- One thing done to many activities at once because of a disruption: cancelled, postponed or moved online together.
--   undone_at   within the time in which that was possible, all of it that nothing else had changed since
create table programme.crisis_step (
    id uuid primary key,
    at timestamptz not null,
    does text not null check (does in ('cancel', 'postpone', 'move-online')),
    disruption uuid not null references programme.disruption,
    public_reason jsonb,
    internal_reason text,
    online_link text,
    actor text not null,
    undone_at timestamptz,
    undone_by text,
    check ((undone_at is null) = (undone_by is null))
);
create index crisis_step_at on programme.crisis_step (at desc, id);
create index crisis_step_disruption on programme.crisis_step (disruption);

-- What was chosen, and what became of each: 'done', or the word for why it could not be.
create table programme.crisis_choice (
    step uuid not null references programme.crisis_step on delete cascade,
    activity uuid not null references programme.activity on delete cascade,
    outcome text not null,
    primary key (step, activity)
);

alter table programme.act add column crisis_step uuid references programme.crisis_step;
create index act_crisis_step on programme.act (crisis_step) where crisis_step is not null;

-- Acts that name a disruption, without those that were taken back in time.
create view programme.struck as
select act.id as act, act.activity, act.disruption, act.at, act.steps
from programme.act
where act.disruption is not null
    and (act.crisis_step is null or not exists (
        select from programme.act undo
        where undo.crisis_step = act.crisis_step and undo.activity = act.activity and undo.steps = array ['undo']));
