-- What a human decides about a draft. p_decision: APPROVE (p_body: the text to send, now or not before p_send_at), REJECT or
-- ESCALATE (p_escalation). p_agrees: the text says that the plan of its turn is agreed, and so it is with it. Compare-and-swap on
-- the draft's version. Returns `outcome`: `decided`, `not_found`, `conflict`, `opted_out`, or `held` with the holds that forbid
-- the text (contact or, for an agreement, any) and that p_override ({reason, checks, holds}) does not answer for; with draft and
-- workflow as they are now. p_learning: how often, and by how many people, a sentence is approved before it is proposed as a form.
-- p_plan (APPROVED or REJECTED): what becomes of the plan that waits with the draft; `conflict` where none does. p_resolve ({ids,
-- resolution}): the escalations that are settled with it, whose holds stand in no way.
-- An approval for a number that has opted out is told so first, whatever else became of the draft.
create or replace function decide_draft(
  p_draft_id uuid, p_version integer, p_decision text, p_actor text, p_note text default null,
  p_body text default null, p_checks jsonb default null, p_escalation jsonb default null, p_notification jsonb default null,
  p_send_at timestamptz default null, p_override jsonb default null, p_agrees boolean default false,
  p_learning jsonb default null, p_plan text default null, p_resolve jsonb default null
) returns jsonb
language plpgsql set search_path = public, pg_temp as $$
declare
  v_conversation conversations;
  v_workflow workflows;
  v_draft drafts;
  v_outcome text;
  v_edited boolean;
  v_escalation_id uuid;
  v_holds jsonb := '[]';
begin
  select c.* into v_conversation from drafts d
    join workflows w on w.id = d.workflow_id join conversations c on c.id = w.conversation_id
    where d.id = p_draft_id for update of c;
  if not found then
    return jsonb_build_object('outcome', 'not_found');
  end if;
  select w.* into v_workflow from workflows w join drafts d on d.workflow_id = w.id where d.id = p_draft_id for update of w;
  select * into v_draft from drafts where id = p_draft_id for update;

  if p_decision = 'APPROVE' and v_conversation.consent = 'OPTED_OUT' then
    v_outcome := 'opted_out';
  elsif v_draft.status <> 'PENDING' or v_draft.version <> p_version
      or (p_plan is not null and undecided_plan(v_workflow) is null) then
    v_outcome := 'conflict';
  else
    if p_decision = 'APPROVE' then
      v_holds := holds_not_resolved(holds_in_the_way(v_conversation.id, p_override, p_agrees), p_resolve);
    end if;
  end if;
  if v_outcome is null and v_holds <> '[]' then
    v_outcome := 'held';
  elsif v_outcome is null then
    v_outcome := 'decided';
    v_edited := p_decision = 'APPROVE' and p_body <> v_draft.body;
    update drafts set version = version + 1, decided_by = p_actor, decided_at = now(), decision_note = p_note,
      status = case p_decision when 'APPROVE' then 'APPROVED' when 'REJECT' then 'REJECTED' else 'ESCALATED' end,
      final_body = case when v_edited then p_body end,
      checks = case when v_edited then p_checks -> 'checks' else checks end,
      override = nullif(p_override, 'null')
    where id = p_draft_id returning * into v_draft;
    perform learn_from_decision(v_draft, p_learning);
    perform resolve_with_decision(v_conversation.id, p_resolve, p_actor);
    if p_plan is not null then
      perform settle_plan_with_draft(v_workflow, p_plan, p_actor);
    end if;
    case p_decision
    when 'APPROVE' then
      insert into outbound_messages (workflow_id, conversation_id, body)
      values (v_workflow.id, v_workflow.conversation_id, p_body);
      perform advance_workflow(v_workflow, case when p_send_at is null then 'SENDING' else 'SCHEDULED' end,
        p_actor, 'draft.approved',
        case when v_edited then jsonb_build_object('draft', v_draft.body, 'sent', p_body) else '{}' end
          || jsonb_build_object('note', p_note, 'sendAt', p_send_at) || override_detail(p_override), v_draft.id);
      if p_agrees and p_plan is null then
        perform approve_plan_of_draft(v_workflow, p_actor);
      end if;
      if p_send_at is not null then
        perform set_deadline(v_workflow.id, 'scheduled_send', p_send_at);
      end if;
    when 'REJECT' then
      perform advance_workflow(v_workflow, 'REJECTED', p_actor, 'draft.rejected', jsonb_build_object('note', p_note), v_draft.id);
    when 'ESCALATE' then
      v_escalation_id := insert_escalation(v_workflow, p_escalation);
      perform advance_workflow(v_workflow, 'ESCALATED', p_actor, 'draft.escalated', jsonb_build_object('note', p_note),
        v_draft.id, v_escalation_id);
      perform insert_notification(v_workflow, p_notification);
    end case;
    select * into v_workflow from workflows where id = v_workflow.id;
  end if;
  return jsonb_build_object('outcome', v_outcome, 'draft', draft_json(v_draft), 'workflow', workflow_json(v_workflow),
    'holds', v_holds);
end $$;
