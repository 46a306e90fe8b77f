-- What tenants wrote. The same id, number and words from one caller are the same text (B1).
create table messages (
  position bigint generated always as identity primary key,
  message_id text not null,
  conversation_id uuid not null references conversations,
  workflow_id uuid not null references workflows,       -- the turn that the text first joined
  content text not null,
  received_at timestamptz not null constraint messages_received_at_check
    check (received_at between '2000-01-01T00:00:00Z' and '2200-01-01T00:00:00Z'),
  consent_change text check (consent_change in ('OPTED_IN', 'OPTED_OUT')),  -- what this text changed, if it did
  caller text,                                          -- who handed it in; null: before this was kept
  media_urls text[] not null default '{}',              -- of its pictures
  salt uuid default gen_random_uuid()                   -- of the hash that the log has of the words
);
create unique index messages_once on messages (message_id, conversation_id, md5(content), coalesce(caller, ''));
create index messages_conversation on messages (conversation_id, position);
-- The words of a search, without capitals and accents.
create index messages_words on messages using gin (to_tsvector('simple', fold_text(content)));
alter table messages enable row level security;
