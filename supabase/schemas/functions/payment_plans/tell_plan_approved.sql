-- Sends the text that tells the tenant that their plan is agreed. Where the draft of the same turn still waits, it gives way:
-- plan and draft are one decision. Else the text is a turn of its own.
create or replace function tell_plan_approved(
  p_plan payment_plans, p_conversation conversations, p_actor text, p_draft jsonb, p_send_at timestamptz, p_override jsonb
) returns void
language plpgsql set search_path = public, pg_temp as $$
declare
  v_workflow workflows;
  v_draft_id uuid;
begin
  select * into v_workflow from workflows where id = p_plan.workflow_id and status = 'AWAITING_APPROVAL' for update;
  if found then
    update drafts set status = 'SUPERSEDED', version = version + 1, decided_by = p_actor, decided_at = now()
      where workflow_id = v_workflow.id and status = 'PENDING' returning id into v_draft_id;
    perform append_event(p_conversation.id, p_actor, 'draft.superseded',
      jsonb_build_object('reason', 'the plan was approved', 'paymentPlanId', p_plan.id), v_workflow.id, v_draft_id);
  else
    v_workflow := begin_workflow(p_conversation, p_actor, 'agreement.written');
  end if;
  v_draft_id := insert_draft(v_workflow.id, 'APPROVED', p_draft, p_actor);
  update drafts set override = nullif(p_override, 'null') where id = v_draft_id;
  insert into outbound_messages (workflow_id, conversation_id, body)
  values (v_workflow.id, p_conversation.id, p_draft ->> 'body');
  perform advance_workflow(v_workflow, case when p_send_at is null then 'SENDING' else 'SCHEDULED' end, p_actor,
    'draft.approved', jsonb_build_object('sendAt', p_send_at, 'paymentPlanId', p_plan.id) || override_detail(p_override),
    v_draft_id);
  if p_send_at is not null then
    perform set_deadline(v_workflow.id, 'scheduled_send', p_send_at);
  end if;
end $$;
