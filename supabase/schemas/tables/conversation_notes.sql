-- What people write to each other about a conversation. Tenants never see it.
create table conversation_notes (
  id uuid primary key default gen_random_uuid(),
  conversation_id uuid not null references conversations,
  author text not null,
  body text not null,
  mentions text[] not null default '{}',                -- ids of people
  created_at timestamptz not null default now()
);
create index conversation_notes_conversation on conversation_notes (conversation_id, created_at desc);
alter table conversation_notes enable row level security;
