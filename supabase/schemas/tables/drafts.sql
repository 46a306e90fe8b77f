create table drafts (
  id uuid primary key default gen_random_uuid(),
  workflow_id uuid not null references workflows,
  version integer not null default 1,                   -- counts changes; a decision names the one that it saw
  status text not null check (status in
    ('PENDING', 'APPROVED', 'AUTO_APPROVED', 'REJECTED', 'ESCALATED', 'SUPERSEDED', 'EXPIRED')),
  body text not null,
  translation text,
  language text not null,
  intent text,
  confidence double precision not null check (confidence between 0 and 1),
  checks jsonb not null,
  facts jsonb not null,                                 -- the ledger facts that the checks were made against
  prompt_version text not null,
  model text not null,                                  -- `none`: a human wrote it
  decided_by text,
  decided_at timestamptz,
  decision_note text,
  final_body text,                                      -- what was approved, where it differs from `body`
  created_at timestamptz not null default now(),
  claimed_by text,                                      -- who looks at it, as long as it is PENDING
  claimed_by_email text,
  claimed_until timestamptz,                            -- the claim ends by itself
  property_name text,
  usage jsonb,                                          -- what the calls took that wrote it
  override jsonb,                                       -- why a person sent it against checks or holds: {reason, checks, holds}
  salt uuid default gen_random_uuid(),                  -- of the hash that the log has of the words
  sentences jsonb default '[]',                         -- which form each sentence was: [{text, formId, key, wording, conditions}]
  requested_event bigint                                -- the place in the log of the event that asked for a decision
) with (fillfactor = 80, autovacuum_vacuum_scale_factor = 0.02, autovacuum_vacuum_threshold = 1000, autovacuum_analyze_scale_factor = 0.02);
create index drafts_workflow on drafts (workflow_id, created_at desc);
create index drafts_pending on drafts (requested_event) where status = 'PENDING';
-- With what a filter by confidence and the average look at, so that neither reads the drafts themselves.
create index drafts_created on drafts (created_at desc, id desc) include (confidence, model);
create index drafts_language_status on drafts (language, status, created_at desc, id desc) include (confidence);
create index drafts_decided_by on drafts (decided_by, created_at desc, id desc) include (status, language, confidence, property_name)
  where decided_by is not null;
create index drafts_property on drafts (property_name, created_at desc, id desc) include (status, language, confidence);
alter table drafts enable row level security;
