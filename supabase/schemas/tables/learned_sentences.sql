-- What approvers send unedited and is no form, with its facts put back into slots: the evidence of which forms are proposed.
create table learned_sentences (
  language text not null,
  key text not null,
  text text not null,
  approvals integer not null,                           -- unedited, since it was last rejected or edited
  approvers text[] not null,
  intents text[] not null,                              -- of all these approvals
  conditions text[] not null,                           -- that held in each of them
  rejections integer not null default 0,
  changed_at timestamptz not null default now(),
  primary key (language, key)
);
alter table learned_sentences enable row level security;
