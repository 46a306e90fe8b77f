-- What tenants wrote. The provider's message id makes receipt idempotent.
create table messages (
  position bigint generated always as identity primary key,
  message_id text not null unique,
  conversation_id uuid not null references conversations,
  workflow_id uuid not null references workflows,       -- the turn that the text first joined
  content text not null,
  received_at timestamptz not null,
  consent_change text check (consent_change in ('OPTED_IN', 'OPTED_OUT'))  -- what this text changed, if it did
);
create index messages_conversation on messages (conversation_id, position);
alter table messages enable row level security;
