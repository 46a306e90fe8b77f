-- What a human decides about a plan: APPROVED with p_draft, the text that tells the tenant so and goes out now or not before
-- p_send_at (null: the tenant has opted out and is told in another way), REJECTED, or COUNTERED with p_draft, the reply that
-- makes the other offer and waits for approval itself (a reminder is due after p_reminder_ms). Returns `outcome`: `done`,
-- `not_found`, `conflict`, `opted_out`, or `held` with the holds that p_override does not answer for: an agreement asks about
-- every hold, an offer about those that forbid contact. p_resolve ({ids, resolution}): the escalations that are settled with it, whose
-- holds stand in no way. p_first_day: of the first payment, where the plan that is approved names none. With the plan as it is now.
create or replace function decide_payment_plan(
  p_payment_plan_id uuid, p_status text, p_actor text, p_note text default null, p_counter_offer jsonb default null,
  p_draft jsonb default null, p_notification jsonb default null, p_reminder_ms bigint default null,
  p_send_at timestamptz default null, p_override jsonb default null, p_resolve jsonb default null,
  p_first_day date default null
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
      counter_offer = coalesce(p_counter_offer, counter_offer),
      start_date = coalesce(start_date, case when p_status = 'APPROVED' then p_first_day end)
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
