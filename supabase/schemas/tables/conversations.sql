-- A conversation is a phone number: consent belongs to the number, whoever answers it.
create table conversations (
  id uuid primary key default gen_random_uuid(),
  phone_number text not null unique check (phone_number ~ '^\+[1-9][0-9]{6,14}$'),
  sms_agent_id text,                                    -- the SMS Agent's id of the conversation, as last heard
  tenant_id text,                                       -- as last known
  language text,                                        -- ISO 639-1, as last known
  consent text not null default 'OPTED_IN' check (consent in ('OPTED_IN', 'OPTED_OUT')),
  event_count bigint not null default 0,                -- length and head of this conversation's hash chain in `events`
  last_hash text not null default '',
  created_at timestamptz not null default now(),
  time_zone text,                                       -- IANA, of the tenant's record, as last known
  quiet_windows jsonb not null default '[]',            -- when the tenant does not want texts, in their own words
  property_name text,                                   -- of the tenant; what belongs to the conversation follows it
  last_activity_at timestamptz not null default now(),  -- when something was last appended to its log
  search_text text not null default '',                 -- the tenant's name, unit and property, folded
  erased_before timestamptz                             -- what was said until then is erased
) with (fillfactor = 80, autovacuum_vacuum_scale_factor = 0.02, autovacuum_vacuum_threshold = 1000, autovacuum_analyze_scale_factor = 0.02);
create index conversations_sms_agent_id on conversations (sms_agent_id) where sms_agent_id is not null;
create index conversations_tenant on conversations (tenant_id) where tenant_id is not null;
create index conversations_activity on conversations (last_activity_at desc, id desc);
-- Where something was said since words were last erased; the oldest first.
create index conversations_words on conversations ((coalesce(erased_before, created_at)))
  where last_activity_at > coalesce(erased_before, '-infinity');
alter table conversations enable row level security;
