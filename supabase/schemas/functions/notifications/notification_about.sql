-- What a manager wants to know of a notification, as it is when it is told: {draftId, escalationId, tenantName, unitName, propertyName,
-- daysLate, text, draft, since}. Of the tenant: what the draft has, else what the notification brought, else who it was the last time.
create or replace function notification_about(p notifications) returns jsonb
language plpgsql stable
-- A few rows of large tables: without statistics, or on the generic plan, the planner would read them whole.
set enable_seqscan = off set jit = off set enable_hashjoin = off set enable_mergejoin = off set search_path = public, pg_temp as $$
declare
  v_workflow workflows;
  v_draft drafts;
  v_escalation_id uuid;
  v_tenant jsonb;
begin
  select * into v_workflow from workflows where id = p.workflow_id;
  select * into v_draft from drafts where workflow_id = p.workflow_id order by created_at desc limit 1;
  select id into v_escalation_id from escalations
    where conversation_id = p.conversation_id and status <> 'RESOLVED'
    order by (workflow_id is not distinct from p.workflow_id) desc, created_at desc limit 1;
  v_tenant := coalesce(v_draft.facts, p.about, (
    select about - 'daysLate' from notifications where conversation_id = p.conversation_id and about is not null
    order by created_at desc limit 1));
  return jsonb_build_object(
    'draftId', case when v_draft.status = 'PENDING' then v_draft.id end, 'escalationId', v_escalation_id,
    'tenantName', v_tenant ->> 'tenantName', 'unitName', v_tenant ->> 'unitName',
    -- As in every read: the property of now.
    'propertyName', coalesce((select property_name from conversations where id = p.conversation_id), v_tenant ->> 'propertyName'),
    'daysLate', v_tenant -> 'daysLate',
    'text', case when v_workflow.id is not null then turn_text(v_workflow) end,
    'draft', case when v_draft.status = 'PENDING' then v_draft.body end, 'since', p.created_at);
end $$;
