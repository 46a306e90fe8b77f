-- Before each attempt to hand a text to the SMS Agent: the guards once more, and the attempt on record. An attempt of
-- which nobody knows the outcome comes back as it was (`lookup`): there is no other before p_looked_up says that it is proven
-- not to have gone out.
-- With p_send_at the text may not go out now: it is held until then, when every guard is passed again. Only the
-- confirmation of an opt-out passes an opt-out and a hold; what answers a keyword is sent at any hour. p_barred: why nothing
-- at all may go to the number, in words.
-- p_max_unanswered: replies in a row that a tenant may be sent without having answered. p_escalation: tells a human when a
-- text that a human decided on does not go out; the reason is added to it. An opt-out is the tenant's word, and needs none; of texts to
-- several tenants first, whoever started them sees what became of each.
-- What the rules let go by itself, and has a form that was retired since, does not: a person is told in its place.
-- p_max_unasked: texts that a tenant may be sent in 7 days without having asked for them. p_outreach_gap_ms: between two texts
-- of outreach.
create or replace function begin_send(
  p_workflow_id uuid, p_lease_token uuid, p_looked_up boolean, p_send_at timestamptz default null,
  p_max_unanswered integer default null, p_escalation jsonb default null, p_notification jsonb default null,
  p_barred text default null, p_max_unasked integer default null, p_outreach_gap_ms integer default 2000
) returns jsonb
language plpgsql set search_path = public, pg_temp as $$
declare
  v_workflow workflows := held_workflow(p_workflow_id, p_lease_token);
  v_conversation conversations;
  v_outbound outbound_messages;
  v_reason text;
  v_escalation_id uuid;
  v_outreach boolean := exists (select from outreach_texts where workflow_id = p_workflow_id);
  v_unasked boolean := false;
  v_retired boolean;
  v_send_at timestamptz := p_send_at;
begin
  if v_workflow.id is null or v_workflow.status <> 'SENDING' then
    return jsonb_build_object('outcome', 'lease_lost');
  end if;
  select * into strict v_outbound from outbound_messages where workflow_id = v_workflow.id for update;
  if v_outbound.outcome_unknown and not p_looked_up then
    return jsonb_build_object('outcome', 'lookup') || unproven_send_json(v_workflow, v_outbound);
  end if;
  select * into v_conversation from conversations where id = v_workflow.conversation_id;
  v_unasked := v_outbound.kind = 'reply' and is_unasked(v_workflow);
  v_retired := v_outbound.kind = 'reply' and exists (
    select from drafts d cross join jsonb_array_elements(d.sentences) s join reply_forms f on f.id = (s ->> 'formId')::uuid
    where d.workflow_id = v_workflow.id and d.status = 'AUTO_APPROVED' and f.status = 'RETIRED');
  v_reason := case
    when p_barred is not null then p_barred
    when v_outbound.body = erased_words() then 'its words were erased'
    when v_outbound.kind = 'opt_out_confirmation' then
      case when v_conversation.consent = 'OPTED_IN' then 'opted in again' end
    -- Who approves a text under a hold knows of it; a hold that came later stops the text, until a person answers for it.
    when v_conversation.consent = 'OPTED_OUT'
      or held_since(v_conversation.id) > coalesce(v_outbound.cleared_at, v_outbound.created_at) then
      suppression_reason(v_conversation.consent)
    when v_retired then 'a form in it was retired before it went out'
    when v_outbound.kind = 'reply' and p_max_unanswered <= (
      select count(*) from outbound_messages o
      where o.conversation_id = v_conversation.id and o.kind = 'reply' and o.sent_at > coalesce((
        select received_at from messages where conversation_id = v_conversation.id order by position desc limit 1),
        '-infinity')) then
      'the last ' || p_max_unanswered || ' texts were not answered'
    when v_unasked and unasked_texts(v_conversation.tenant_id, v_conversation.id, v_workflow.id) >= p_max_unasked then
      'the tenant had ' || p_max_unasked || ' texts in 7 days that they had not asked for' end;
  v_reason := coalesce(v_reason, case when v_outreach then objection_to_outreach(v_workflow, v_conversation) end,
    objection_to_reminder(v_workflow, p_send_at));
  if v_reason is not null then
    if not v_outreach and jsonb_typeof(p_escalation) = 'object' and v_conversation.consent = 'OPTED_IN'
      and (v_retired or exists (select from drafts where workflow_id = v_workflow.id and status = 'APPROVED')) then
      v_escalation_id := insert_escalation(v_workflow, p_escalation || jsonb_build_object(
        'reason', case when v_retired then 'A reply that was to go out by itself was not sent'
            else 'A text that a person decided to send was not sent' end || ': ' || v_reason || '.',
        'reasons', jsonb_build_array(case when v_retired then '{"code": "FORM_RETIRED", "args": {}}'
            else jsonb_build_object('code', 'DECIDED_NOT_SENT', 'args', jsonb_build_object('why', v_reason)) end)));
      perform insert_notification(v_workflow, p_notification);
    end if;
    update workflows set error = 'Not sent: ' || v_reason || '.' where id = v_workflow.id;
    perform advance_workflow(v_workflow, 'SUPPRESSED', 'system', 'turn.suppressed', jsonb_build_object('reason', v_reason),
      null, v_escalation_id);
    return jsonb_build_object('outcome', 'suppressed', 'hasWork', v_escalation_id is not null or waiting_turn(v_workflow) is not null);
  end if;
  if v_outreach then
    v_send_at := outreach_turn(v_workflow.id, p_send_at, p_outreach_gap_ms);
  end if;
  if v_send_at is not null and v_outbound.kind = 'reply' then
    perform advance_workflow(v_workflow, 'SCHEDULED', 'system', 'send.postponed', jsonb_build_object('sendAt', v_send_at));
    perform set_deadline(v_workflow.id, 'scheduled_send', v_send_at);
    return jsonb_build_object('outcome', 'scheduled');
  end if;
  update outbound_messages set attempts = attempts + 1, outcome_unknown = true, last_attempt_at = now(),
    first_attempt_at = coalesce(first_attempt_at, now()), unasked = v_unasked
  where id = v_outbound.id returning * into v_outbound;
  return jsonb_build_object('outcome', 'send', 'outbound', outbound_json(v_outbound));
end $$;
