alter table drafts add column override jsonb;
alter table outbound_messages add column cleared_at timestamptz;

-- What follows is written by `npm run migration` from supabase/schemas.

drop function if exists decide_draft(uuid,integer,text,text,text,text,jsonb,jsonb,jsonb,timestamp with time zone), decide_payment_plan(uuid,text,text,text,jsonb,jsonb,jsonb,bigint), retry_workflow(uuid,text,text), send_message(uuid,text,jsonb,timestamp with time zone), settle_send(workflows,text,text), settle_sends(uuid[],text,text);

-- What a human decides about a draft. p_decision: APPROVE (p_body: the text to send, now or not before p_send_at), REJECT or
-- ESCALATE (p_escalation). p_agrees: the text says that the plan of its turn is agreed, and so it is with it. Compare-and-swap on
-- the draft's version. Returns `outcome`: `decided`, `not_found`, `conflict`, `opted_out`, or `held` with the holds that forbid
-- the text (contact or, for an agreement, any) and that p_override ({reason, checks, holds}) does not answer for; with draft and
-- workflow as they are now. An approval for a number that has opted out is told so first, whatever else became of the draft.
create or replace function decide_draft(
  p_draft_id uuid, p_version integer, p_decision text, p_actor text, p_note text default null,
  p_body text default null, p_checks jsonb default null, p_escalation jsonb default null, p_notification jsonb default null,
  p_send_at timestamptz default null, p_override jsonb default null, p_agrees boolean default false
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
  elsif v_draft.status <> 'PENDING' or v_draft.version <> p_version then
    v_outcome := 'conflict';
  else
    if p_decision = 'APPROVE' then
      v_holds := holds_in_the_way(v_conversation.id, p_override, p_agrees);
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
    case p_decision
    when 'APPROVE' then
      insert into outbound_messages (workflow_id, conversation_id, body)
      values (v_workflow.id, v_workflow.conversation_id, p_body);
      perform advance_workflow(v_workflow, case when p_send_at is null then 'SENDING' else 'SCHEDULED' end,
        p_actor, 'draft.approved',
        case when v_edited then jsonb_build_object('draft', v_draft.body, 'sent', p_body) else '{}' end
          || jsonb_build_object('note', p_note, 'sendAt', p_send_at) || override_detail(p_override), v_draft.id);
      if p_agrees then
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

create or replace function draft_json(p drafts) returns jsonb
language sql stable return
  jsonb_build_object(
    'id', p.id, 'workflowId', p.workflow_id, 'version', p.version, 'status', p.status, 'body', p.body,
    'translation', p.translation, 'language', p.language, 'intent', p.intent, 'confidence', p.confidence,
    'checks', p.checks, 'facts', p.facts, 'promptVersion', p.prompt_version, 'model', p.model, 'usage', p.usage,
    'decidedBy', p.decided_by, 'decidedAt', p.decided_at, 'decisionNote', p.decision_note,
    'finalBody', p.final_body, 'override', p.override, 'createdAt', p.created_at,
    'claimedBy', case when p.status = 'PENDING' and p.claimed_until > now() then
      jsonb_build_object('id', p.claimed_by, 'email', p.claimed_by_email, 'until', p.claimed_until) end);

-- Whether an escalation of this type forbids contact until it is resolved. `src/domain/escalation-type.ts` holds the same list and
-- a test compares them.
create or replace function bars_contact(p_type text) returns boolean
language sql immutable return p_type in ('ATTORNEY', 'BANKRUPTCY', 'DECEASED', 'WRONG_NUMBER', 'UNKNOWN_NUMBER');

-- The holds that stand in the way of a text of a person and that p_override does not answer for: those that forbid contact or,
-- p_any, all of them.
create or replace function holds_in_the_way(p_conversation_id uuid, p_override jsonb, p_any boolean default false) returns jsonb
language sql stable return (
  select coalesce(jsonb_agg(escalation_json(e) order by e.created_at), '[]')
  from escalations e
  where e.conversation_id = p_conversation_id and e.holds and e.status <> 'RESOLVED' and (p_any or bars_contact(e.type))
    and not coalesce(p_override -> 'holds' @> jsonb_build_array(jsonb_build_object('id', e.id)), false)
);

-- What happened since p_from, from the log, to the conversations of some properties or of all. The confidence of a draft
-- stands with the draft; what no model wrote has none.
create or replace function measure_window(p_from timestamptz, p_properties text[] default null) returns jsonb
language plpgsql stable
set work_mem = '64MB' set jit = off set search_path = public, pg_temp as $$
declare v_metrics jsonb;
begin
  execute replace(replace($query$
    with happened as materialized (
      select workflow_id, draft_id, escalation_id, action, at, position, detail ->> 'from' as was, detail ->> 'to' as is_now,
        detail ? 'sent' as edited, detail ? 'override' as overridden, detail -> 'usage' as usage
      from events where at >= $1 {of_properties}
    ), counted as (
      select count(*) filter (where action = 'message.received') as received,
        count(*) filter (where action = 'draft.auto_approved') as auto_sent,
        -- A text that a human wrote is approved from the start: nobody decided about it.
        count(*) filter (where action = 'draft.approved' and was = 'AWAITING_APPROVAL') as approved,
        count(*) filter (where action = 'draft.approved' and edited) as edited,
        count(*) filter (where overridden) as overrides,
        count(*) filter (where action = 'draft.rejected') as rejected,
        count(*) filter (where action = 'draft.escalated') as escalated_drafts,
        count(*) filter (where escalation_id is not null
          and action not in ('escalation.acknowledged', 'escalation.resolved')) as escalated,
        count(*) filter (where is_now = 'SUPPRESSED') as suppressed,
        count(*) filter (where is_now = 'FAILED') as failed,
        -- Texts that are drafted for once more offer their plan once.
        count(distinct coalesce(workflow_id::text, position::text)) filter (where action = 'payment_plan.proposed') as payment_plans
      from happened
    ), drafted as (
      select count(*) as drafted, avg(confidence) as average_confidence
      from drafts where created_at >= $1 and model <> 'none' {drafts_of_properties}
    ), routed as (
      select extract(epoch from h.at - b.at)::double precision as seconds
      from happened h cross join lateral (
        select e.at, e.action from events e where e.workflow_id = h.workflow_id order by e.position limit 1) b
      where h.was = 'PROCESSING' and h.is_now in ('AWAITING_APPROVAL', 'SCHEDULED', 'SENDING', 'ESCALATED', 'SUPPRESSED')
        and b.action = 'message.received'
        -- Another draft that an approver asked for is no second answer to the receipt.
        and not exists (select from events e
          where e.workflow_id = h.workflow_id and e.position < h.position and e.action = 'draft.requested')
    ), decided as (
      select extract(epoch from h.at - r.at)::double precision as seconds
      from happened h cross join lateral (
        select e.at from events e where e.draft_id = h.draft_id and e.action = 'draft.requested' order by e.position limit 1) r
      where h.action in ('draft.approved', 'draft.rejected', 'draft.escalated')
    ), asked as (
      select usage ->> 'model' as model, sum((usage ->> 'calls')::bigint) as calls,
        sum((usage ->> 'promptTokens')::bigint) as prompt_tokens,
        sum((usage ->> 'completionTokens')::bigint) as completion_tokens,
        sum((usage ->> 'milliseconds')::bigint) as milliseconds,
        -- What is not known of one is not known of the sum.
        case when count(usage ->> 'costCents') = count(*) then sum((usage ->> 'costCents')::double precision) end as cost_cents
      from happened where usage is not null group by usage ->> 'model'
    )
    select jsonb_build_object(
      'received', received, 'drafted', drafted, 'autoSent', auto_sent, 'approved', approved, 'edited', edited,
      'rejected', rejected, 'overrides', overrides, 'escalated', escalated, 'suppressed', suppressed, 'failed', failed, 'paymentPlans', payment_plans,
      'averageConfidence', average_confidence,
      'autoSendRate', auto_sent::double precision / nullif(drafted, 0),
      'approvalRate', approved::double precision / nullif(approved + rejected + escalated_drafts, 0),
      'routeSeconds', (select percentile_cont(array[0.5, 0.95, 0.99]) within group (order by seconds) from routed),
      'decisionSeconds', (select percentile_cont(array[0.5, 0.95, 0.99]) within group (order by seconds) from decided),
      'modelUsage', (select coalesce(jsonb_agg(jsonb_build_object(
          'model', model, 'calls', calls, 'promptTokens', prompt_tokens, 'completionTokens', completion_tokens,
          'milliseconds', milliseconds, 'costCents', cost_cents) order by calls desc, model), '[]') from asked))
    from counted, drafted
  $query$, '{of_properties}', case when p_properties is null then '' else
      'and exists (select from conversations c where c.id = events.conversation_id and c.property_name = any ($2))' end),
    '{drafts_of_properties}', case when p_properties is null then '' else 'and property_name = any ($2)' end)
  into v_metrics using p_from, p_properties;
  return v_metrics;
end $$;

-- The text that a human approves says that the plan of its turn is agreed, which the rules allow without a decision: so it is.
create or replace function approve_plan_of_draft(p_workflow workflows, p_actor text) returns void
language plpgsql set search_path = public, pg_temp as $$
declare v_plan payment_plans;
begin
  update payment_plans set status = 'APPROVED', version = version + 1, decided_by = p_actor, decided_at = now()
    where workflow_id = p_workflow.id and status = 'VALID' and auto_approvable returning * into v_plan;
  if found then
    perform append_event(p_workflow.conversation_id, p_actor, 'payment_plan.approved',
      jsonb_build_object('paymentPlanId', v_plan.id), p_workflow.id);
  end if;
end $$;

-- What a human decides about a plan: APPROVED with p_draft, the text that tells the tenant so and goes out now or not before
-- p_send_at (null: the tenant has opted out and is told in another way), REJECTED, or COUNTERED with p_draft, the reply that
-- makes the other offer and waits for approval itself (a reminder is due after p_reminder_ms). Returns `outcome`: `done`,
-- `not_found`, `conflict`, `opted_out`, or `held` with the holds that p_override does not answer for: an agreement asks about
-- every hold, an offer about those that forbid contact. With the plan as it is now.
create or replace function decide_payment_plan(
  p_payment_plan_id uuid, p_status text, p_actor text, p_note text default null, p_counter_offer jsonb default null,
  p_draft jsonb default null, p_notification jsonb default null, p_reminder_ms bigint default null,
  p_send_at timestamptz default null, p_override jsonb default null
) returns jsonb
language plpgsql set search_path = public, pg_temp as $$
declare
  v_plan payment_plans;
  v_conversation conversations;
  v_workflow workflows;
  v_draft_id uuid;
  v_before jsonb;
  v_holds jsonb := '[]';
  v_tells boolean := coalesce(jsonb_typeof(p_draft) = 'object', false);
  v_outcome text := 'conflict';
begin
  select c.* into v_conversation from payment_plans p join conversations c on c.id = p.conversation_id
    where p.id = p_payment_plan_id for update of c;
  if not found then
    return jsonb_build_object('outcome', 'not_found');
  end if;
  select * into v_plan from payment_plans where id = p_payment_plan_id for update;
  if p_status <> 'REJECTED' then
    v_holds := holds_in_the_way(v_conversation.id, p_override, p_status = 'APPROVED');
  end if;
  if v_tells and v_conversation.consent = 'OPTED_OUT' then
    v_outcome := 'opted_out';
  elsif v_plan.status in ('VALID', 'NEEDS_REVIEW', 'INVALID') and v_holds <> '[]' then
    v_outcome := 'held';
  elsif v_plan.status in ('VALID', 'NEEDS_REVIEW', 'INVALID') then
    v_outcome := 'done';
    v_before := jsonb_build_object('status', v_plan.status, 'counterOffer', v_plan.counter_offer);
    update payment_plans set status = p_status, version = version + 1, decided_by = p_actor, decided_at = now(),
      counter_offer = coalesce(p_counter_offer, counter_offer)
    where id = p_payment_plan_id returning * into v_plan;
    perform append_event(v_conversation.id, p_actor, 'payment_plan.' || lower(p_status),
      jsonb_build_object('paymentPlanId', v_plan.id, 'note', p_note)
        || case when p_status = 'COUNTERED' or not v_tells then override_detail(p_override) else '{}' end, v_plan.workflow_id);
    if p_status = 'COUNTERED' then
      v_workflow := begin_workflow(v_conversation, p_actor, 'counter_offer.written');
      update payment_plans set offer_workflow_id = v_workflow.id, before_offer = v_before where id = p_payment_plan_id;
      v_draft_id := insert_draft(v_workflow.id, 'PENDING', p_draft);
      perform advance_workflow(v_workflow, 'AWAITING_APPROVAL', 'system', 'draft.requested', '{}', v_draft_id);
      perform set_deadline(v_workflow.id, 'approval_reminder', now() + p_reminder_ms * interval '1 millisecond');
      perform insert_notification(v_workflow, p_notification);
    elsif p_status = 'APPROVED' then
      perform resolve_offer_escalations(v_plan, p_actor);
      if v_tells then
        perform tell_plan_approved(v_plan, v_conversation, p_actor, p_draft, p_send_at, p_override);
      end if;
    end if;
  end if;
  return jsonb_build_object('outcome', v_outcome, 'paymentPlan', payment_plan_json(v_plan), 'holds', v_holds);
end $$;

-- What told a human of the turn in which a plan was offered, and says nothing of the person, is settled with the plan. A hold is
-- not: its reason is still there.
create or replace function resolve_offer_escalations(p_plan payment_plans, p_actor text) returns void
language plpgsql set search_path = public, pg_temp as $$
declare v_escalation_id uuid;
begin
  for v_escalation_id in
    update escalations set status = 'RESOLVED', resolved_by = p_actor, resolution = 'The payment plan was approved.'
    where workflow_id = p_plan.workflow_id and not holds and type <> 'SYSTEM' and status <> 'RESOLVED' returning id
  loop
    perform append_event(p_plan.conversation_id, p_actor, 'escalation.resolved',
      jsonb_build_object('resolution', 'The payment plan was approved.'), p_plan.workflow_id, null, v_escalation_id);
  end loop;
end $$;

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

-- A counter-offer whose text does not go out was never made: the plan is what it was before, and can be decided again.
create or replace function withdraw_counter_offer() returns trigger
language plpgsql set search_path = public, pg_temp as $$
declare
  v_plan payment_plans;
  v_turn workflows;
begin
  update payment_plans set status = before_offer ->> 'status', counter_offer = nullif(before_offer -> 'counterOffer', 'null'),
    version = version + 1, decided_by = null, decided_at = null, offer_workflow_id = null, before_offer = null
  where offer_workflow_id = new.id and status = 'COUNTERED' returning * into v_plan;
  if found then
    perform append_event(new.conversation_id, 'system', 'payment_plan.restored',
      jsonb_build_object('paymentPlanId', v_plan.id, 'status', v_plan.status, 'reason', 'the counter-offer does not go out'), new.id);
    -- The same text may have superseded the turn in which the plan was offered.
    select * into v_turn from workflows where id = v_plan.workflow_id and status = 'SUPERSEDED';
    if found then
      perform withdraw_plan(v_turn);
    end if;
  end if;
  return null;
end $$;

create or replace trigger workflows_offer_ended after update of status on workflows for each row
  when (old.status in ('AWAITING_APPROVAL', 'SCHEDULED', 'SENDING')
    and new.status in ('RECEIVED', 'REJECTED', 'ESCALATED', 'SUPPRESSED', 'SUPERSEDED'))
  execute function withdraw_counter_offer();

-- The texts of a superseded turn are read again with the newer ones, and their plan with them: the offer as it was read before is
-- withdrawn, so that one offer is one row. What a human decided about it stands.
create or replace function withdraw_plan(p_workflow workflows) returns void
language plpgsql set search_path = public, pg_temp as $$
declare v_plan payment_plans;
begin
  for v_plan in
    delete from payment_plans where workflow_id = p_workflow.id
      and (status in ('VALID', 'NEEDS_REVIEW', 'INVALID') or (status = 'APPROVED' and decided_by = 'system')) returning *
  loop
    perform append_event(p_workflow.conversation_id, 'system', 'payment_plan.withdrawn',
      jsonb_build_object('paymentPlanId', v_plan.id, 'status', v_plan.status, 'reason', 'a newer text took the place of its turn'),
      p_workflow.id);
  end loop;
end $$;

create or replace function withdraw_plan_of_superseded() returns trigger
language plpgsql set search_path = public, pg_temp as $$
begin
  perform withdraw_plan(new);
  return null;
end $$;

create or replace trigger workflows_plan_withdrawn after update of status on workflows for each row
  when (new.status = 'SUPERSEDED' and old.status <> 'SUPERSEDED')
  execute function withdraw_plan_of_superseded();

-- Puts on record that a person answers for the text of a workflow that goes out again: holds that are known now stop it no more.
create or replace function answer_for(p_workflow_id uuid, p_override jsonb) returns void
language plpgsql set search_path = public, pg_temp as $$
begin
  if jsonb_typeof(p_override) = 'object' then
    update outbound_messages set cleared_at = now() where workflow_id = p_workflow_id;
    update drafts set override = merged_override(override_of(p_workflow_id), p_override)
      where id = (select id from drafts where workflow_id = p_workflow_id and status in ('APPROVED', 'AUTO_APPROVED')
        order by created_at desc limit 1);
  end if;
end $$;

-- Before each attempt to hand a text to the SMS Agent: the guards once more, and the attempt on record. An attempt of
-- which nobody knows the outcome comes back as it was (`lookup`): there is no other before p_looked_up says that it is proven
-- not to have gone out.
-- With p_send_at the text may not go out now: it is held until then, when every guard is passed again. Only the
-- confirmation of an opt-out passes an opt-out and a hold; what answers a keyword is sent at any hour. p_barred: why nothing
-- at all may go to the number, in words.
-- p_max_unanswered: replies in a row that a tenant may be sent without having answered. p_escalation: tells a human when a
-- text that a human decided on does not go out; the reason is added to it. An opt-out is the tenant's word, and needs none.
create or replace function begin_send(
  p_workflow_id uuid, p_lease_token uuid, p_looked_up boolean, p_send_at timestamptz default null,
  p_max_unanswered integer default null, p_escalation jsonb default null, p_notification jsonb default null,
  p_barred text default null
) returns jsonb
language plpgsql set search_path = public, pg_temp as $$
declare
  v_workflow workflows := held_workflow(p_workflow_id, p_lease_token);
  v_conversation conversations;
  v_outbound outbound_messages;
  v_reason text;
  v_escalation_id uuid;
begin
  if v_workflow.id is null or v_workflow.status <> 'SENDING' then
    return jsonb_build_object('outcome', 'lease_lost');
  end if;
  select * into strict v_outbound from outbound_messages where workflow_id = v_workflow.id for update;
  if v_outbound.outcome_unknown and not p_looked_up then
    return jsonb_build_object('outcome', 'lookup') || unproven_send_json(v_workflow, v_outbound);
  end if;
  select * into v_conversation from conversations where id = v_workflow.conversation_id;
  v_reason := case
    when p_barred is not null then p_barred
    when v_outbound.kind = 'opt_out_confirmation' then
      case when v_conversation.consent = 'OPTED_IN' then 'opted in again' end
    -- Who approves a text under a hold knows of it; a hold that came later stops the text, until a person answers for it.
    when v_conversation.consent = 'OPTED_OUT'
      or held_since(v_conversation.id) > coalesce(v_outbound.cleared_at, v_outbound.created_at) then
      suppression_reason(v_conversation.consent)
    when v_outbound.kind = 'reply' and p_max_unanswered <= (
      select count(*) from outbound_messages o
      where o.conversation_id = v_conversation.id and o.kind = 'reply' and o.sent_at > coalesce((
        select received_at from messages where conversation_id = v_conversation.id order by position desc limit 1),
        '-infinity')) then
      'the last ' || p_max_unanswered || ' texts were not answered' end;
  if v_reason is not null then
    if jsonb_typeof(p_escalation) = 'object' and v_conversation.consent = 'OPTED_IN'
      and exists (select from drafts where workflow_id = v_workflow.id and status = 'APPROVED') then
      v_escalation_id := insert_escalation(v_workflow,
        p_escalation || jsonb_build_object('reason', (p_escalation ->> 'reason') || ': ' || v_reason || '.'));
      perform insert_notification(v_workflow, p_notification);
    end if;
    update workflows set error = 'Not sent: ' || v_reason || '.' where id = v_workflow.id;
    perform advance_workflow(v_workflow, 'SUPPRESSED', 'system', 'turn.suppressed', jsonb_build_object('reason', v_reason),
      null, v_escalation_id);
    return jsonb_build_object('outcome', 'suppressed', 'hasWork', v_escalation_id is not null or waiting_turn(v_workflow) is not null);
  end if;
  if p_send_at is not null and v_outbound.kind = 'reply' then
    perform advance_workflow(v_workflow, 'SCHEDULED', 'system', 'send.postponed', jsonb_build_object('sendAt', p_send_at));
    perform set_deadline(v_workflow.id, 'scheduled_send', p_send_at);
    return jsonb_build_object('outcome', 'scheduled');
  end if;
  update outbound_messages set attempts = attempts + 1, outcome_unknown = true, last_attempt_at = now(),
    first_attempt_at = coalesce(first_attempt_at, now())
  where id = v_outbound.id returning * into v_outbound;
  return jsonb_build_object('outcome', 'send', 'outbound', outbound_json(v_outbound));
end $$;

-- What persons answered for, before and now: the newer reason, and all that either of them covers.
create or replace function merged_override(p_before jsonb, p_now jsonb) returns jsonb
language sql immutable return case
  when jsonb_typeof(p_now) is distinct from 'object' then nullif(p_before, 'null')
  when jsonb_typeof(p_before) is distinct from 'object' then p_now
  else jsonb_build_object('reason', p_now -> 'reason', 'checks', (p_before -> 'checks') || (p_now -> 'checks'),
    'holds', (p_before -> 'holds') || (p_now -> 'holds')) end;

-- What the log says of a text that went out against checks or holds; nothing of one that nothing stood in the way of.
create or replace function override_detail(p_override jsonb) returns jsonb
language sql immutable return
  case jsonb_typeof(p_override) when 'object' then jsonb_build_object('override', p_override) else '{}' end;

-- What persons have answered for so far about the text of a workflow; null: nothing.
create or replace function override_of(p_workflow_id uuid) returns jsonb
language sql stable return (
  select override from drafts where workflow_id = p_workflow_id and override is not null order by created_at desc limit 1
);

-- A text that a human wrote; p_draft holds it with its checks. Sent now, or not before p_send_at. Returns `outcome`: `sent`
-- (it is on its way), `not_found`, `opted_out`, `duplicate`, with the workflow, or `held` with the holds that forbid contact and
-- that p_override does not answer for.
create or replace function send_message(
  p_conversation_id uuid, p_actor text, p_draft jsonb, p_send_at timestamptz default null, p_override jsonb default null
) returns jsonb
language plpgsql set search_path = public, pg_temp as $$
declare
  v_conversation conversations;
  v_workflow workflows;
  v_draft_id uuid;
  v_holds jsonb;
begin
  select * into v_conversation from conversations where id = p_conversation_id for update;
  if not found then
    return jsonb_build_object('outcome', 'not_found');
  elsif v_conversation.consent = 'OPTED_OUT' then
    return jsonb_build_object('outcome', 'opted_out');
  end if;
  select w.* into v_workflow from outbound_messages o join workflows w on w.id = o.workflow_id
    where o.conversation_id = v_conversation.id and o.body = p_draft ->> 'body'
      and o.created_at > now() - duplicate_window() and w.status in ('SCHEDULED', 'SENDING', 'UNCONFIRMED', 'SENT') limit 1;
  if found then
    return jsonb_build_object('outcome', 'duplicate', 'workflow', workflow_json(v_workflow));
  end if;
  v_holds := holds_in_the_way(v_conversation.id, p_override);
  if v_holds <> '[]' then
    return jsonb_build_object('outcome', 'held', 'holds', v_holds);
  end if;
  v_workflow := begin_workflow(v_conversation, p_actor, 'message.written');
  v_draft_id := insert_draft(v_workflow.id, 'APPROVED', p_draft, p_actor);
  update drafts set override = nullif(p_override, 'null') where id = v_draft_id;
  insert into outbound_messages (workflow_id, conversation_id, body)
  values (v_workflow.id, v_conversation.id, p_draft ->> 'body');
  perform advance_workflow(v_workflow, case when p_send_at is null then 'SENDING' else 'SCHEDULED' end, p_actor,
    'draft.approved', jsonb_build_object('sendAt', p_send_at) || override_detail(p_override), v_draft_id);
  if p_send_at is not null then
    perform set_deadline(v_workflow.id, 'scheduled_send', p_send_at);
  end if;
  select * into v_workflow from workflows where id = v_workflow.id;
  return jsonb_build_object('outcome', 'sent', 'workflow', workflow_json(v_workflow));
end $$;

-- What became of one text that is UNCONFIRMED, as a person found out. SENT: it went out at its last attempt. NOT_SENT: it
-- is sent again, and passes every guard as if for the first time, but for the holds that p_override answers for.
create or replace function settle_send(p_workflow workflows, p_outcome text, p_actor text, p_override jsonb default null)
returns void
language plpgsql set search_path = public, pg_temp as $$
declare v_outbound outbound_messages;
begin
  update outbound_messages set outcome_unknown = false, settled_as = p_outcome,
    sent_at = case p_outcome when 'SENT' then last_attempt_at end
  where workflow_id = p_workflow.id returning * into strict v_outbound;
  perform resolve_system_escalations(p_workflow, p_actor,
    case p_outcome when 'SENT' then 'The text went out.' else 'The text did not go out, and is sent again.' end);
  update workflows set error = null where id = p_workflow.id;
  perform advance_workflow(p_workflow,
    case when p_outcome = 'NOT_SENT' then 'SENDING' when v_outbound.kind = 'opt_out_confirmation' then 'SUPPRESSED' else 'SENT' end,
    p_actor, 'send.settled', jsonb_build_object('settledAs', p_outcome) || override_detail(p_override));
  perform answer_for(p_workflow.id, p_override);
  -- It waits for an answer unless the tenant has written since, or we have.
  if p_outcome = 'SENT' and v_outbound.kind = 'reply'
    and not exists (select from messages
      where conversation_id = p_workflow.conversation_id and position > p_workflow.last_message)
    and not exists (select from outbound_messages
      where conversation_id = p_workflow.conversation_id and sent_at > v_outbound.sent_at) then
    update workflows set deadline_at = null, deadline_kind = null
      where conversation_id = p_workflow.conversation_id and deadline_kind = 'no_response';
    perform set_deadline(p_workflow.id, 'no_response', now() + v_outbound.no_response_ms * interval '1 millisecond');
  end if;
end $$;

-- What became of texts that are UNCONFIRMED: of all that are named, or of none. Saying the same again changes nothing. Returns
-- `outcome`: `settled` with the workflows in the order in which they were named, `not_found` with the id of one that does not
-- exist, `conflict` with one that is not UNCONFIRMED, or `held` with the holds that forbid sending them again and that p_override
-- does not answer for.
create or replace function settle_sends(p_workflow_ids uuid[], p_outcome text, p_actor text, p_override jsonb default null)
returns jsonb
language plpgsql set search_path = public, pg_temp as $$
declare
  v_workflow workflows;
  v_missing uuid;
  v_holds jsonb;
begin
  -- In one order, so that two who settle the same texts wait for each other instead of locking each other out.
  perform from conversations c
    where c.id in (select w.conversation_id from workflows w where w.id = any (p_workflow_ids)) order by c.id for update;
  select wanted.id into v_missing from unnest(p_workflow_ids) wanted (id)
    where not exists (select from workflows w where w.id = wanted.id) limit 1;
  if found then
    return jsonb_build_object('outcome', 'not_found', 'id', v_missing);
  end if;
  select w.* into v_workflow from workflows w left join outbound_messages o on o.workflow_id = w.id
    where w.id = any (p_workflow_ids) and w.status <> 'UNCONFIRMED' and o.settled_as is distinct from p_outcome limit 1;
  if found then
    return jsonb_build_object('outcome', 'conflict', 'workflow', workflow_json(v_workflow));
  end if;
  if p_outcome = 'NOT_SENT' then
    v_holds := holds_against_resending(p_workflow_ids, 'UNCONFIRMED', p_override);
    if v_holds <> '[]' then
      return jsonb_build_object('outcome', 'held', 'holds', v_holds);
    end if;
  end if;
  for v_workflow in
    select * from workflows where id = any (p_workflow_ids) and status = 'UNCONFIRMED' order by id for update
  loop
    perform settle_send(v_workflow, p_outcome, p_actor, p_override);
  end loop;
  return jsonb_build_object('outcome', 'settled', 'workflows', (
    select jsonb_agg(workflow_json(w) order by wanted.place)
    from unnest(p_workflow_ids) with ordinality wanted (id, place) join workflows w on w.id = wanted.id));
end $$;

-- How a turn ends: with a draft and a route; handed to a human with p_escalations ({"escalations":
-- [...]}, the leading one first), with or without a draft; or with the route NONE, which drafts nothing and sends at most
-- p_fixed_text ({kind, body}). What was learnt on the way is kept: the plan that the tenant offered, their zone, the hours
-- in which they want no texts ({"windows": [...]}). Like all that ends a claim, it says in `hasWork` whether that left
-- something for a worker to do now. p_usage: what was asked of the model, whatever came of that; it stands in the log. Returns `outcome`: `lease_lost`, `superseded`, `suppressed` (for p_reason),
-- `awaiting_approval` (a reminder is due after p_reminder_ms), `escalated`, `scheduled` (auto-send, but not before
-- p_send_at), or `send` with the text to hand to the SMS Agent now: the attempt is on record before it is made.
create or replace function route_turn(
  p_workflow_id uuid, p_lease_token uuid, p_route text, p_steps jsonb,
  p_tenant_id text default null, p_language text default null,
  p_draft jsonb default null, p_notification jsonb default null,
  p_send_at timestamptz default null, p_reminder_ms bigint default null,
  p_escalations jsonb default null, p_reason text default null, p_fixed_text jsonb default null,
  p_payment_plan jsonb default null, p_time_zone text default null, p_quiet_windows jsonb default null,
  p_usage jsonb default null
) returns jsonb
language plpgsql set search_path = public, pg_temp as $$
declare
  v_workflow workflows := held_workflow(p_workflow_id, p_lease_token);
  v_newer uuid := waiting_turn(v_workflow);
  v_escalations jsonb := coalesce(p_escalations -> 'escalations', '[]');
  v_escalation jsonb;
  v_consent text;
  v_held boolean;
  v_outcome text;
  v_draft_id uuid;
  v_escalation_id uuid;
  v_first_escalation_id uuid;
  v_outbound outbound_messages;
  v_usage jsonb := case jsonb_typeof(p_usage) when 'object' then jsonb_build_object('usage', p_usage) else '{}' end;
begin
  if v_workflow.id is null or v_workflow.status <> 'PROCESSING' then
    return jsonb_build_object('outcome', 'lease_lost');
  end if;
  v_held := held_since(v_workflow.conversation_id) is not null;
  update conversations set tenant_id = coalesce(p_tenant_id, tenant_id), language = coalesce(p_language, language),
      time_zone = coalesce(p_time_zone, time_zone), quiet_windows = coalesce(p_quiet_windows -> 'windows', quiet_windows)
    where id = v_workflow.conversation_id returning consent into v_consent;
  update workflows set route = p_route, tenant_id = coalesce(p_tenant_id, tenant_id), steps = steps || (p_steps -> 'steps'),
    error = null where id = v_workflow.id;

  v_outcome := case
    when v_newer is not null and v_escalations = '[]' then 'superseded'
    when jsonb_typeof(p_fixed_text) = 'object' then
      case when v_consent = case p_fixed_text ->> 'kind' when 'opt_out_confirmation' then 'OPTED_OUT' else 'OPTED_IN' end
        then 'send' else 'suppressed' end
    when p_route = 'ESCALATION' then 'escalated'
    when p_route = 'NONE' or v_consent = 'OPTED_OUT' or v_held then 'suppressed'
    when p_route = 'AUTO_SEND' and p_send_at is not null then 'scheduled'
    when p_route = 'AUTO_SEND' then 'send'
    else 'awaiting_approval' end;

  if jsonb_typeof(p_draft) = 'object' then
    v_draft_id := insert_draft(v_workflow.id,
      case v_outcome when 'superseded' then 'SUPERSEDED' when 'suppressed' then 'EXPIRED' when 'send' then 'AUTO_APPROVED'
                     when 'scheduled' then 'AUTO_APPROVED' when 'awaiting_approval' then 'PENDING' else 'ESCALATED' end,
      p_draft);
  end if;
  -- The texts of a superseded turn are read again, and their plan with them; a turn that is drafted again offers the same, and
  -- so does one whose offer a human decided about before a newer text took its place.
  if jsonb_typeof(p_payment_plan) = 'object' and v_outcome <> 'superseded'
    and not exists (select from payment_plans where workflow_id = v_workflow.id)
    and not exists (select from payment_plans p join workflows w on w.id = p.workflow_id
      where p.conversation_id = v_workflow.conversation_id and w.status = 'SUPERSEDED'
        and w.first_message >= v_workflow.first_message and p.amount_cents = (p_payment_plan ->> 'amountCents')::integer
        and p.interval = p_payment_plan ->> 'interval'
        and p.installments is not distinct from (p_payment_plan ->> 'installments')::integer
        and p.start_date is not distinct from (p_payment_plan ->> 'startDate')::date) then
    perform insert_payment_plan(v_workflow.conversation_id, v_workflow.id, p_tenant_id, p_payment_plan, 'tenant',
      v_outcome in ('send', 'scheduled') and (p_payment_plan ->> 'autoApprovable')::boolean);
  end if;
  if v_outcome <> 'superseded' then
    for v_escalation in select * from jsonb_array_elements(v_escalations) loop
      v_escalation_id := insert_escalation(v_workflow, v_escalation);
      if v_first_escalation_id is null and v_outcome = 'escalated' then
        -- The leading one is told with the change of status, below.
        v_first_escalation_id := v_escalation_id;
      else
        perform append_event(v_workflow.conversation_id, 'system', 'escalation.raised',
          jsonb_build_object('type', v_escalation ->> 'type', 'reason', v_escalation ->> 'reason'),
          v_workflow.id, v_draft_id, v_escalation_id);
      end if;
    end loop;
  end if;

  case v_outcome
  when 'superseded' then
    perform advance_workflow(v_workflow, 'SUPERSEDED', 'system', 'turn.superseded', jsonb_build_object('by', v_newer) || v_usage, v_draft_id);
    update workflows set first_message = least(first_message, v_workflow.first_message),
      last_message = greatest(last_message, v_workflow.last_message) where id = v_newer;
  when 'suppressed' then
    perform advance_workflow(v_workflow, 'SUPPRESSED', 'system', 'turn.suppressed',
      jsonb_build_object('reason', coalesce(p_reason, suppression_reason(v_consent))) || v_usage, v_draft_id);
  when 'awaiting_approval' then
    perform advance_workflow(v_workflow, 'AWAITING_APPROVAL', 'system', 'draft.requested', v_usage, v_draft_id);
    perform set_deadline(v_workflow.id, 'approval_reminder', now() + p_reminder_ms * interval '1 millisecond');
  when 'escalated' then
    perform advance_workflow(v_workflow, 'ESCALATED', 'system', 'escalation.raised',
      jsonb_build_object('type', v_escalations #>> '{0,type}', 'reason', v_escalations #>> '{0,reason}') || v_usage,
      v_draft_id, v_first_escalation_id);
  when 'scheduled' then
    insert into outbound_messages (workflow_id, conversation_id, body)
    values (v_workflow.id, v_workflow.conversation_id, p_draft ->> 'body');
    perform advance_workflow(v_workflow, 'SCHEDULED', 'system', 'draft.auto_approved',
      jsonb_build_object('sendAt', p_send_at) || v_usage, v_draft_id);
    perform set_deadline(v_workflow.id, 'scheduled_send', p_send_at);
  when 'send' then
    insert into outbound_messages (workflow_id, conversation_id, kind, body, attempts, first_attempt_at, last_attempt_at, outcome_unknown)
    values (v_workflow.id, v_workflow.conversation_id, coalesce(p_fixed_text ->> 'kind', 'reply'),
      coalesce(p_fixed_text ->> 'body', p_draft ->> 'body'), 1, now(), now(), true)
    returning * into v_outbound;
    perform advance_workflow(v_workflow, 'SENDING', 'system',
      case when v_draft_id is null then 'keyword.answered' else 'draft.auto_approved' end,
      case when v_draft_id is null then jsonb_build_object('kind', v_outbound.kind) else v_usage end, v_draft_id);
  end case;
  if v_outcome in ('awaiting_approval', 'escalated') or (p_route = 'NONE' and v_outcome <> 'superseded') then
    perform insert_notification(v_workflow, p_notification);
  end if;
  return jsonb_build_object('outcome', v_outcome, 'draftId', v_draft_id,
    'escalationId', coalesce(v_first_escalation_id, v_escalation_id),
    'hasWork', v_newer is not null or coalesce(jsonb_typeof(p_notification) = 'object', false),
    'outbound', case when v_outbound.id is not null then outbound_json(v_outbound) end);
end $$;

-- Starts a workflow again that gave up: where it left off, which is sending if a text had been approved. Its open SYSTEM
-- escalations are resolved by it. Returns `outcome`: `retried`, `not_found`, `conflict` with the workflow as it is, or `held` with
-- the holds that forbid sending its text and that p_override does not answer for.
create or replace function retry_workflow(p_workflow_id uuid, p_actor text, p_reason text, p_override jsonb default null)
returns jsonb
language plpgsql set search_path = public, pg_temp as $$
declare
  v_workflow workflows;
  v_outcome text := 'conflict';
  v_holds jsonb;
begin
  perform from conversations c join workflows w on w.conversation_id = c.id where w.id = p_workflow_id for update of c;
  if not found then
    return jsonb_build_object('outcome', 'not_found');
  end if;
  select * into v_workflow from workflows where id = p_workflow_id for update;
  v_holds := holds_against_resending(array[p_workflow_id], 'FAILED', p_override);
  if v_workflow.status = 'FAILED' and v_holds <> '[]' then
    return jsonb_build_object('outcome', 'held', 'holds', v_holds);
  elsif v_workflow.status = 'FAILED' then
    v_outcome := 'retried';
    perform resolve_system_escalations(v_workflow, p_actor, 'Started again: ' || p_reason);
    perform advance_workflow(v_workflow,
      case when exists (select from outbound_messages where workflow_id = p_workflow_id) then 'SENDING' else 'RECEIVED' end,
      p_actor, 'workflow.retried', jsonb_build_object('reason', p_reason) || override_detail(p_override));
    perform answer_for(p_workflow_id, p_override);
    select * into v_workflow from workflows where id = p_workflow_id;
  end if;
  return jsonb_build_object('outcome', v_outcome, 'workflow', workflow_json(v_workflow));
end $$;

-- The holds that stand in the way of sending texts again, beyond what was answered for when they were first sent or is now. The
-- confirmation of an opt-out passes every hold.
create or replace function holds_against_resending(p_workflow_ids uuid[], p_status text, p_override jsonb) returns jsonb
language sql stable return (
  select coalesce(jsonb_agg(distinct hold), '[]')
  from workflows w join outbound_messages o on o.workflow_id = w.id
    cross join lateral jsonb_array_elements(
      holds_in_the_way(w.conversation_id, merged_override(override_of(w.id), p_override))) hold
  where w.id = any (p_workflow_ids) and w.status = p_status and o.kind <> 'opt_out_confirmation'
);

-- Who may look past the gateway, and how the gateway comes in through Supabase's Data API. Where the roles of Supabase do not
-- exist there is nobody to let in or keep out. May be run any number of times: run it again should the roles come later.
do $$
declare
  v_tables constant text[] := array['conversations', 'workflows', 'messages', 'drafts', 'outbound_messages', 'escalations',
                                    'notifications', 'events', 'payment_plans', 'tenant_properties'];
  -- What people see: the rows and columns that the gateway's API would show them.
  v_shown constant text[] := array['dashboard_conversations', 'dashboard_workflows', 'dashboard_drafts',
                                   'dashboard_escalations', 'dashboard_payment_plans', 'dashboard_events'];
  v_name text;
  v_role text;
begin
  -- New tables and views of a Supabase project are open to its API roles until somebody closes them, and row-level security
  -- knows nothing of truncate. No table is opened to people: a row holds more than they may see.
  foreach v_role in array array['anon', 'authenticated'] loop
    continue when to_regrole(v_role) is null;
    foreach v_name in array v_tables || v_shown || array['due_workflows', 'dashboard_viewer', 'heartbeat', 'disk_probe'] loop
      execute format('revoke all on %I from %I', v_name, v_role);
    end loop;
    execute format('revoke all on sequence messages_position_seq, events_position_seq from %I', v_role);
  end loop;

  if to_regrole('service_role') is not null then
    foreach v_name in array v_shown || array['dashboard_viewer'] loop
      execute format('revoke all on %I from service_role', v_name);
    end loop;
    foreach v_name in array v_tables loop
      execute format('grant select, insert, update on %I to service_role', v_name);
    end loop;
    -- What a superseded turn offered is withdrawn with it; the log says so.
    grant delete on payment_plans to service_role;
    grant select on due_workflows to service_role;
    grant usage on sequence messages_position_seq to service_role;
  end if;

  if to_regrole('authenticated') is not null then
    foreach v_name in array v_shown loop
      execute format('grant select on %I to authenticated', v_name);
    end loop;
  end if;
end $$;

select only_for_service('{decide_draft, bars_contact, holds_in_the_way, approve_plan_of_draft, decide_payment_plan, resolve_offer_escalations, tell_plan_approved, withdraw_plan, withdraw_plan_of_superseded, answer_for, merged_override, override_detail, override_of, send_message, settle_send, settle_sends, retry_workflow, holds_against_resending}');
