-- Translators add a language to whatever was done for the same reason.
create index act_reason on programme.act using hash (public_reason) where public_reason is not null;
create index act_reasons_recorded on programme.act (recorded) where public_reason is not null;
create index crisis_step_reason on programme.crisis_step using hash (public_reason) where public_reason is not null;
