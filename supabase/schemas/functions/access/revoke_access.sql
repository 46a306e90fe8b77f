-- Idempotent: the first revocation of a subject or token stands until it is lifted.
create or replace function revoke_access(p_kind text, p_value text, p_reason text, p_actor text) returns jsonb
language plpgsql set search_path = public, pg_temp as $$
declare v_standing revocations;
begin
  insert into revocations (kind, value, reason, revoked_by) values (p_kind, p_value, p_reason, p_actor)
  on conflict (kind, value) where lifted_at is null do nothing;
  select * into strict v_standing from revocations where kind = p_kind and value = p_value and lifted_at is null;
  return revocation_json(v_standing);
end $$;
