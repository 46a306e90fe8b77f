-- What became of a text at the provider, by the provider's id of it. Reports come late and in any order: what is final
-- stays. A text that did not arrive is told to a human (p_escalation), an opt-out at the provider (p_opted_out) is one here.
-- Returns `outcome`: `recorded`, `unchanged` or `not_found`, with the workflow.
create or replace function record_delivery_status(
  p_provider_id text, p_status text, p_error text default null, p_opted_out boolean default false,
  p_escalation jsonb default null, p_notification jsonb default null
) returns jsonb
language plpgsql
-- A few rows of large tables: without statistics, or on the generic plan, the planner would read them whole.
set enable_seqscan = off set jit = off set enable_hashjoin = off set enable_mergejoin = off set search_path = public, pg_temp as $$
declare
  v_outbound outbound_messages;
  v_workflow workflows;
  v_escalation_id uuid;
begin
  select w.* into v_workflow from outbound_messages o join workflows w on w.id = o.workflow_id
    where o.provider_id = p_provider_id order by o.created_at desc limit 1;
  if not found then
    return jsonb_build_object('outcome', 'not_found');
  end if;
  perform from conversations where id = v_workflow.conversation_id for update;
  select * into v_outbound from outbound_messages where workflow_id = v_workflow.id for update;
  if v_outbound.delivery_status in ('delivered', 'undelivered', 'failed') or v_outbound.delivery_status = p_status then
    return jsonb_build_object('outcome', 'unchanged', 'workflow', workflow_json(v_workflow));
  end if;
  update outbound_messages set delivery_status = p_status, delivery_error = p_error where id = v_outbound.id;
  if jsonb_typeof(p_escalation) = 'object' then
    v_escalation_id := insert_escalation(v_workflow, p_escalation);
    perform insert_notification(v_workflow, p_notification);
  end if;
  perform append_event(v_workflow.conversation_id, 'provider', 'message.delivery',
    jsonb_build_object('status', p_status, 'error', p_error), v_workflow.id, null, v_escalation_id);
  if p_opted_out and (select consent from conversations where id = v_workflow.conversation_id) = 'OPTED_IN' then
    perform change_consent(v_workflow.conversation_id, 'OPTED_OUT', 'provider', jsonb_build_object('reason', p_error), v_workflow.id);
  end if;
  return jsonb_build_object('outcome', 'recorded', 'workflow', workflow_json(v_workflow));
end $$;
