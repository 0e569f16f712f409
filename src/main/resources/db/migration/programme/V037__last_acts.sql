-- The office lists what was changed last, page by page.
create index act_recorded on programme.act (recorded);
