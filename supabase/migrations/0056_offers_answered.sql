-- What follows is written by `npm run migration` from supabase/schemas.

-- What a human decides about a plan: APPROVED with p_draft, the text that tells the tenant so and goes out now or not before
-- p_send_at (null: the tenant has opted out and is told in another way), REJECTED, or COUNTERED with p_draft, the reply that
-- makes the other offer and waits for approval itself (a reminder is due after p_reminder_ms). Returns `outcome`: `done`,
-- `not_found`, `conflict`, `opted_out`, or `held` with the holds that p_override does not answer for: an agreement asks about
-- every hold, an offer about those that forbid contact. p_resolve ({ids, resolution}): the escalations that are settled with it, whose
-- holds stand in no way. With the plan as it is now.
create or replace function decide_payment_plan(
  p_payment_plan_id uuid, p_status text, p_actor text, p_note text default null, p_counter_offer jsonb default null,
  p_draft jsonb default null, p_notification jsonb default null, p_reminder_ms bigint default null,
  p_send_at timestamptz default null, p_override jsonb default null, p_resolve jsonb default null
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
    v_holds := holds_not_resolved(holds_in_the_way(v_conversation.id, p_override, p_status = 'APPROVED'), p_resolve);
  end if;
  if v_tells and v_conversation.consent = 'OPTED_OUT' then
    v_outcome := 'opted_out';
  elsif v_plan.status in ('VALID', 'NEEDS_REVIEW', 'INVALID') and v_holds <> '[]' then
    v_outcome := 'held';
  elsif v_plan.status in ('VALID', 'NEEDS_REVIEW', 'INVALID') then
    v_outcome := 'done';
    perform resolve_with_decision(v_conversation.id, p_resolve, p_actor);
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
      -- Whoever approves it as it is need not say why again.
      update drafts set override = nullif(p_override, 'null') where id = v_draft_id;
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
      v_escalation_id := insert_escalation(v_workflow, p_escalation || jsonb_build_object('reason',
        case when v_retired then 'A reply that was to go out by itself was not sent' else p_escalation ->> 'reason' end
          || ': ' || v_reason || '.'));
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
