-- Null where no such fact stands.
create or replace function remove_business_fact(p_id uuid, p_actor text) returns jsonb
language plpgsql set search_path = public, pg_temp as $$
declare v_fact business_facts;
begin
  update business_facts set removed_by = p_actor, removed_at = clock_timestamp()
    where id = p_id and removed_at is null returning * into v_fact;
  return case when v_fact.id is not null then business_fact_json(v_fact) end;
end $$;
