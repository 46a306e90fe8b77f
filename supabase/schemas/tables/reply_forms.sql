-- Sentences with slots that may go out without a human, where they are APPROVED and their conditions hold.
create table reply_forms (
  id uuid primary key default gen_random_uuid(),
  language text not null,
  text text not null,
  key text not null,                                    -- the text without case, punctuation and spaces: forms with one key are one
  intents text[] not null,
  conditions text[] not null,
  status text not null check (status in ('PROPOSED', 'APPROVED', 'RETIRED')),
  origin text not null check (origin in ('PRODUCT', 'WRITTEN', 'LEARNED')),
  courtesy boolean not null,                            -- states nothing, so a rejected draft says nothing against it
  approvals integer not null default 0,                 -- of drafts with it, unedited, since it was last worded
  approvers text[] not null default '{}',               -- whose they were
  rejections integer not null default 0,                -- of drafts with it, and edits of it, since then
  revision integer not null default 1,                  -- counts changes of what may be said
  decided_by text,
  decided_at timestamptz,
  created_at timestamptz not null default now(),
  unique (language, key)
);
create index reply_forms_status on reply_forms (status, created_at desc, id desc);
create index reply_forms_created on reply_forms (created_at desc, id desc);
alter table reply_forms enable row level security;
