-- Why a tenant is not written to first by several at once; null: nothing stands in the way. p_conversation_id: of the number that the
-- text would go to; null: there is none yet. What is known of any number of their record (p_numbers: a list) counts, also where an opt-out
-- came before anybody knew whose number it is. `src/domain/outreach/refusal.ts` says
-- each in words.
create or replace function outreach_obstacle(p_tenant_id text, p_conversation_id uuid, p_numbers jsonb, p_max_unasked integer) returns text
language plpgsql stable
-- A few rows of large tables: without statistics, or on the generic plan, the planner would read them whole.
set enable_seqscan = off set jit = off set enable_hashjoin = off set enable_mergejoin = off set search_path = public, pg_temp as $$
declare
  v_ids uuid[] := array(
    select id from conversations where tenant_id = p_tenant_id
    union select id from conversations where phone_number in (select jsonb_array_elements_text(p_numbers)));
begin
  return case
    when exists (select from conversations where id = p_conversation_id and tenant_id <> p_tenant_id) then 'number_shared'
    when exists (select from conversations where id = any (v_ids) and consent = 'OPTED_OUT') then 'opted_out'
    when exists (select from escalations where conversation_id = any (v_ids) and holds and status <> 'RESOLVED') then 'held'
    when exists (select from promises where tenant_id = p_tenant_id and status = 'OPEN') then 'promise_open'
    when exists (select from workflows where conversation_id = any (v_ids)
      and status in ('RECEIVED', 'PROCESSING', 'AWAITING_APPROVAL', 'SCHEDULED', 'SENDING', 'UNCONFIRMED')) then 'busy'
    when unasked_texts(p_tenant_id, p_conversation_id) >= p_max_unasked then 'weekly_limit' end;
end $$;
