-- Texts by which people write to several tenants first. One a tenant and day, so that the same call again sends nothing more.
create table outreach_texts (
  tenant_id text not null,
  day date not null,                                    -- of the business
  workflow_id uuid unique references workflows,         -- null only within the transaction that makes it
  reply_form_id uuid not null references reply_forms,
  send_at timestamptz not null,                         -- its place in the queue: no two are closer than the pace allows
  begun_at timestamptz,                                 -- when it was last handed over
  started_by text not null,
  created_at timestamptz not null default now(),
  primary key (tenant_id, day)
);
create index outreach_texts_send_at on outreach_texts (send_at);
create index outreach_texts_begun on outreach_texts (begun_at) where begun_at is not null;
alter table outreach_texts enable row level security;
