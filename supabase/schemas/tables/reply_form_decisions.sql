-- Append-only: what administrators and rejected drafts made of reply forms.
create table reply_form_decisions (
  position bigint generated always as identity primary key,
  reply_form_id uuid not null references reply_forms,
  decision text not null check (decision in ('CREATE', 'PROPOSE', 'APPROVE', 'RETIRE')),
  actor text not null,
  draft_id uuid,                                        -- the draft whose rejection or edit retired it, or whose approval proposed it
  text text not null,                                   -- as it was worded then
  intents text[] not null,
  conditions text[] not null,
  at timestamptz not null default now()
);
create index reply_form_decisions_form on reply_form_decisions (reply_form_id, position);
alter table reply_form_decisions enable row level security;
