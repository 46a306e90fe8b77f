-- What was handed to the SMS Agent. It has no idempotency key, so the row says what is known of the outcome.
create table outbound_messages (
  id uuid primary key default gen_random_uuid(),
  workflow_id uuid not null unique references workflows,  -- a workflow sends one text, once
  conversation_id uuid not null references conversations,
  body text not null,
  attempts integer not null default 0,
  first_attempt_at timestamptz,
  last_attempt_at timestamptz,
  outcome_unknown boolean not null default false,       -- an attempt began and nobody recorded how it ended
  sms_agent_id text,
  provider_id text,                                     -- Twilio's message sid
  sent_at timestamptz,
  created_at timestamptz not null default now(),
  kind text not null default 'reply' check (kind in ('reply', 'opt_out_confirmation', 'opt_in_confirmation', 'help')),
  delivery_status text,                                 -- as the provider last reported it
  delivery_error text,
  settled_as text check (settled_as in ('SENT', 'NOT_SENT')),  -- what a person found out, where nobody could prove it
  no_response_ms bigint,                                -- how long the tenant may take to answer, should they find out that it went out
  cleared_at timestamptz,                               -- when a person last answered for what stood in its way
  salt uuid default gen_random_uuid(),                  -- of the hash that the log has of the words
  unasked boolean                                       -- nobody had asked for it when it was handed over: it counts towards the week
) with (fillfactor = 80, autovacuum_vacuum_scale_factor = 0.02, autovacuum_vacuum_threshold = 1000, autovacuum_analyze_scale_factor = 0.02);
create index outbound_messages_conversation on outbound_messages (conversation_id, created_at desc);
create index outbound_messages_sent on outbound_messages (sent_at desc, id desc) where sent_at is not null;
create index outbound_messages_provider on outbound_messages (provider_id) where provider_id is not null;
create index outbound_messages_words on outbound_messages using gin (to_tsvector('simple', fold_text(body)));
alter table outbound_messages enable row level security;
