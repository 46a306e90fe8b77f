alter table escalations add column reasons jsonb;

-- What follows is written by `npm run migration` from supabase/schemas.

-- Takes the words out of all rows of a conversation up to p_before. What is left is what happened, when and by whom, and
-- the figures of payment plans, which are the landlord's books. The text that changed consent stays: it is the proof of it.
-- Returns the workflows that were erased.
create or replace function erase_rows(p_conversation_id uuid, p_before timestamptz) returns uuid[]
language plpgsql set search_path = public, pg_temp as $$
declare
  v_erased constant text := erased_words();
  v_workflows constant uuid[] := array(
    select id from workflows where conversation_id = p_conversation_id and created_at <= p_before
      and status not in ('AWAITING_APPROVAL', 'SCHEDULED'));
begin
  perform erase_sentences(v_workflows);
  update messages m set content = v_erased || case when exists (
        -- The same id with other words is another text, and rows differ in one of them.
        select from messages o where o.message_id = m.message_id and o.conversation_id = m.conversation_id and o.position <> m.position)
      then ' ' || m.position else '' end,
      media_urls = '{}', salt = null
    where workflow_id = any (v_workflows) and conversation_id = p_conversation_id and consent_change is null;
  update workflows set error = case when error is not null then v_erased end, guidance = null,
      steps = (select coalesce(jsonb_agg(s || '{"detail": null, "reasons": []}' order by place), '[]')
               from jsonb_array_elements(steps) with ordinality as steps (s, place))
    where id = any (v_workflows);
  update drafts set body = v_erased, translation = null, decision_note = null, final_body = null, salt = null, sentences = '[]',
      claimed_by_email = null,
      checks = (select coalesce(jsonb_agg(c || '{"detail": null, "reasons": []}' order by place), '[]')
                from jsonb_array_elements(checks) with ordinality as checks (c, place)),
      facts = jsonb_build_object('tenantName', '', 'language', coalesce(facts -> 'language', '"en"'), 'amountOwedCents', null,
        'tenantPortionCents', null, 'daysLate', null, 'unitName', null, 'propertyName', facts -> 'propertyName',
        'businessName', coalesce(facts -> 'businessName', '""')),
      override = case jsonb_typeof(override) when 'object' then
        erased_detail('', jsonb_build_object('override', override)) -> 'override' end
    where workflow_id = any (v_workflows);
  update outbound_messages set body = v_erased, delivery_error = null, salt = null where workflow_id = any (v_workflows);
  update escalations set reason = v_erased, reasons = '[]', resolution = case when resolution is not null then v_erased end
    where conversation_id = p_conversation_id and (created_at <= p_before or workflow_id = any (v_workflows));
  update conversation_notes set body = v_erased where conversation_id = p_conversation_id and created_at <= p_before;
  update payment_plans set evidence = null, issues = '[]', reasons = '[]'
    where conversation_id = p_conversation_id and (created_at <= p_before or workflow_id = any (v_workflows));
  update promises set evidence = null
    where conversation_id = p_conversation_id and (created_at <= p_before or workflow_id = any (v_workflows));
  update notifications set subject = v_erased, body = v_erased, about = null, error = null, run_at = null, lease_token = null, lease_until = null,
      metadata = (select coalesce(jsonb_object_agg(key, value), '{}') from jsonb_each(metadata)
                  where key in ('kind', 'type', 'conversationId', 'workflowId'))
    where conversation_id = p_conversation_id and (created_at <= p_before or workflow_id = any (v_workflows));
  return v_workflows;
end $$;

create or replace function escalation_json(p escalations) returns jsonb
language sql stable return
  jsonb_build_object(
    'id', p.id, 'workflowId', p.workflow_id, 'conversationId', p.conversation_id, 'type', p.type,
    'severity', p.severity, 'status', p.status, 'reason', p.reason, 'reasons', coalesce(p.reasons, '[]'), 'automatic', p.automatic,
    'acknowledgedBy', p.acknowledged_by, 'resolvedBy', p.resolved_by, 'resolution', p.resolution,
    'createdAt', p.created_at, 'dueAt', p.due_at);

create or replace function insert_escalation(p_workflow workflows, p_escalation jsonb) returns uuid
language sql set search_path = public, pg_temp as $$
  insert into escalations (workflow_id, conversation_id, type, severity, reason, reasons, automatic, due_at)
  values (p_workflow.id, p_workflow.conversation_id, p_escalation ->> 'type', p_escalation ->> 'severity',
          p_escalation ->> 'reason', p_escalation -> 'reasons', coalesce((p_escalation ->> 'automatic')::boolean, true),
          now() + (p_escalation ->> 'dueInMs')::bigint * interval '1 millisecond')
  returning id
$$;

-- A newer text of the tenant takes the place of the draft that asks for a new day; the task stays a person's.
create or replace function keep_task_of_promise() returns trigger
language plpgsql set search_path = public, pg_temp as $$
declare
  v_promise promises;
  v_escalation_id uuid;
begin
  for v_promise in
    select * from promises where task_workflow_id = new.id and status in ('PARTIAL', 'BROKEN') and task_escalation_id is null
  loop
    v_escalation_id := insert_escalation(new, jsonb_build_object('type', 'BROKEN_PROMISE', 'severity', 'LOW', 'automatic', true,
      'reason', format('A promised payment was not kept (due %s, paid $%s of $%s), and the tenant wrote before anybody had answered.',
        v_promise.due_date, to_char(v_promise.paid_cents / 100.0, 'FM999999990.00'), to_char(v_promise.amount_cents / 100.0, 'FM999999990.00')),
      'reasons', jsonb_build_array(jsonb_build_object('code', 'PROMISE_OVERTAKEN', 'args', jsonb_build_object(
        'dueDay', v_promise.due_date, 'paidCents', v_promise.paid_cents::text, 'amountCents', v_promise.amount_cents::text)))));
    update promises set task_escalation_id = v_escalation_id where id = v_promise.id;
    perform append_event(new.conversation_id, 'system', 'escalation.raised', jsonb_build_object('type', 'BROKEN_PROMISE'), new.id, null,
      v_escalation_id);
  end loop;
  return null;
end $$;

create or replace trigger workflows_task_kept after update of status on workflows for each row
  when (new.status in ('SUPERSEDED', 'SUPPRESSED') and old.status = 'AWAITING_APPROVAL') execute function keep_task_of_promise();

-- The newest escalations of a conversation, at most a hundred: {conversationId, statuses, holding}. Without statuses, whatever
-- became of them; holding, those that keep the conversation for a human now.
create or replace function escalations_of_conversation(p_wanted jsonb) returns jsonb
language sql stable return (
  select coalesce(jsonb_agg(escalation_json(e::escalations) order by e.created_at desc, e.id desc), '[]')
  from (
    select * from escalations
    where conversation_id = (p_wanted ->> 'conversationId')::uuid
      and (jsonb_typeof(p_wanted -> 'statuses') = 'null' or p_wanted -> 'statuses' ? status)
      and (not (p_wanted -> 'holding')::boolean or holds and status <> 'RESOLVED')
    order by created_at desc, id desc limit 100
  ) e
);

-- The escalations that each workflow raised, oldest first: the newest 20 of each, as the API says.
create or replace function get_escalations_of_workflows(p_workflow_ids uuid[]) returns jsonb
language sql stable
-- By their ids, however few rows the planner takes the table to have.
set enable_seqscan = off set jit = off return (
  select coalesce(jsonb_agg(escalation_json(e::escalations) order by e.created_at, e.id), '[]')
  from (select distinct unnest(p_workflow_ids) as id) w
  cross join lateral (
    select * from escalations where workflow_id = w.id order by created_at desc, id desc limit 20
  ) e
);

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
