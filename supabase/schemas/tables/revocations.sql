-- Who is let in no more, whatever their tokens say: a subject with all of its tokens, or one token by its id. A revocation that
-- was lifted stays, so that it is known who revoked and lifted it.
create table revocations (
  id uuid primary key default gen_random_uuid(),
  kind text not null check (kind in ('SUBJECT', 'TOKEN')),
  value text not null check (length(value) between 1 and 255),
  reason text not null,
  revoked_by text not null,
  revoked_at timestamptz not null default clock_timestamp(),
  lifted_by text,
  lifted_at timestamptz,
  check ((lifted_by is null) = (lifted_at is null))
);
create unique index revocations_standing on revocations (kind, value) where lifted_at is null;
alter table revocations enable row level security;
