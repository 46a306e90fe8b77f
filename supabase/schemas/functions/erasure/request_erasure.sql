-- Asks that what was said with a tenant, or with a phone number, be erased; one of the two is named. Idempotent while the same is
-- pending. Returns `outcome`: `requested` with the erasure, `not_found`, or `held` with the escalations for which the words may be
-- evidence (p_types), unless p_override says why they go all the same.
create or replace function request_erasure(
  p_tenant_id text, p_phone_number text, p_reason text, p_override text, p_actor text, p_types text[]
) returns jsonb
language plpgsql
-- A few rows of large tables: without statistics, or on the generic plan, the planner would read them whole.
set enable_seqscan = off set jit = off set enable_hashjoin = off set enable_mergejoin = off set search_path = public, pg_temp as $$
declare
  v_ids uuid[];
  v_holds jsonb;
  v_erasure erasures;
begin
  -- A number that several tenants have shared is one conversation, and goes as a whole.
  v_ids := array(
    select id from conversations where phone_number = p_phone_number
    union select id from conversations where tenant_id = p_tenant_id
    union select conversation_id from workflows where tenant_id = p_tenant_id
    order by 1);
  if v_ids = '{}' then
    return jsonb_build_object('outcome', 'not_found');
  end if;
  v_holds := legal_holds(v_ids, p_types);
  if v_holds <> '[]' and p_override is null then
    return jsonb_build_object('outcome', 'held', 'escalations', v_holds);
  end if;
  perform pg_advisory_xact_lock(hashtext('request_erasure'));
  select * into v_erasure from erasures
    where run_at is not null and conversation_ids = v_ids and tenant_id is not distinct from p_tenant_id limit 1;
  if not found then
    insert into erasures (tenant_id, conversation_ids, remaining, reason, override_reason, requested_by)
    values (p_tenant_id, v_ids, v_ids, p_reason, p_override, p_actor) returning * into v_erasure;
  end if;
  return jsonb_build_object('outcome', 'requested', 'erasure', erasure_json(v_erasure));
end $$;
