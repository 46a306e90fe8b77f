-- Null where no such revocation stands.
create or replace function lift_revocation(p_id uuid, p_actor text) returns jsonb
language plpgsql set search_path = public, pg_temp as $$
declare v_lifted revocations;
begin
  update revocations set lifted_by = p_actor, lifted_at = clock_timestamp() where id = p_id and lifted_at is null
  returning * into v_lifted;
  return case when v_lifted.id is not null then revocation_json(v_lifted) end;
end $$;
