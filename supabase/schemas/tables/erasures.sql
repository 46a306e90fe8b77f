-- Requests to erase what was said with a tenant: who asked, why, and how far it is. Workers carry them out, a conversation at a time.
create table erasures (
  id uuid primary key default gen_random_uuid(),
  tenant_id text,                                       -- null: a phone number was named, which is not kept here
  conversation_ids uuid[] not null,
  remaining uuid[] not null,                            -- those of them that are still to be erased
  reason text not null,
  override_reason text,                                 -- why it is erased although somebody may need it as evidence
  requested_by text not null,
  requested_at timestamptz not null default clock_timestamp(),
  status text not null default 'PENDING' check (status in ('PENDING', 'HELD', 'DONE')),
  run_at timestamptz default clock_timestamp(),         -- due from then on; null: nothing to do
  completed_at timestamptz,
  check ((status = 'PENDING') = (run_at is not null)),
  check ((status = 'DONE') = (completed_at is not null))
);
create index erasures_due on erasures (run_at) where run_at is not null;
create index erasures_requested on erasures (requested_at desc, id desc);
alter table erasures enable row level security;
