-- Those that stand, the newest first.
create or replace function standing_revocations() returns jsonb
language sql stable return (
  select coalesce(jsonb_agg(revocation_json(r) order by revoked_at desc, id), '[]') from revocations r where lifted_at is null
);
