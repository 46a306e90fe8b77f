-- The day of the first payment goes with the approval. The earlier release names the other arguments, and they keep their defaults.
drop function decide_payment_plan(uuid, text, text, text, jsonb, jsonb, jsonb, bigint, timestamptz, jsonb, jsonb);

create index promises_payment_plan on promises (payment_plan_id, installment) where payment_plan_id is not null;

insert into backfills (name) values ('backfill_first_days');

-- What follows is written by `npm run migration` from supabase/schemas.

-- Plans that were agreed before approvals named the first day get the day that their promises have.
create or replace function backfill_first_days(p_after text, p_limit integer) returns jsonb
language plpgsql set search_path = public, pg_temp as $$
declare
  -- By their keys, so that nobody reads the table whole.
  v_ids uuid[] := array(
    select id from payment_plans where id > coalesce(p_after, '00000000-0000-0000-0000-000000000000')::uuid order by id limit p_limit);
  v_rows integer;
begin
  update payment_plans p set start_date = first.due_date from promises first
    where first.payment_plan_id = any (v_ids) and first.installment = 1
      and p.id = first.payment_plan_id and p.status = 'APPROVED' and p.start_date is null;
  get diagnostics v_rows = row_count;
  return jsonb_build_object('after', v_ids[cardinality(v_ids)], 'rows', v_rows);
end $$;

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

-- From one payment of a plan to the next.
create or replace function interval_of_plan(p_interval text) returns interval
language sql immutable return case p_interval when 'WEEKLY' then interval '7 days' when 'BIWEEKLY' then interval '14 days' else interval '1 month' end;

-- A plan that is agreed names its first day: promises, texts and the schedule that people see are all made of it. Whoever approves it
-- may name the day; else it is one interval after the approval, by the tenant's calendar (`firstPaymentOn` in
-- `src/domain/payment-plan/schedule.ts`, and a test compares them).
create or replace function name_first_day() returns trigger
language plpgsql set search_path = public, pg_temp as $$
begin
  new.start_date := local_day(now(), (select time_zone from conversations where id = new.conversation_id)) + interval_of_plan(new.interval);
  return new;
end $$;

create or replace trigger payment_plans_first_day before insert or update of status on payment_plans for each row
  when (new.status = 'APPROVED' and new.start_date is null) execute function name_first_day();

-- Every payment of a plan that is approved, by whomever and in whatever way, is a promise from the same moment on. The days are
-- those of `src/domain/payment-plan/schedule.ts`, and a test compares them. What the tenant had promised before was about the same
-- money.
create or replace function promise_plan_payments() returns trigger
language plpgsql set search_path = public, pg_temp as $$
declare
  v_step interval := interval_of_plan(new.interval);
  v_needed integer := ceil(new.total_cents::numeric / new.amount_cents);
  v_count integer := least(coalesce(new.installments, v_needed), v_needed);
  v_actor text := coalesce(new.decided_by, 'system');
  v_promise promises;
  v_id uuid;
begin
  -- More than ten years of weeks is no schedule.
  if new.tenant_id is null or v_count is null or v_count not between 1 and 520 then
    return null;
  end if;
  for v_id in
    select id from promises where tenant_id = new.tenant_id and status = 'OPEN' and payment_plan_id is distinct from new.id
    order by due_date, id
  loop
    perform cancel_promise(v_id, 'A payment plan was agreed.', v_actor);
  end loop;
  v_promise.conversation_id := new.conversation_id;
  v_promise.tenant_id := new.tenant_id;
  v_promise.workflow_id := new.workflow_id;
  v_promise.payment_plan_id := new.id;
  v_promise.evidence := new.evidence;
  v_promise.counts_from := new.created_at;
  for v_payment in 1..v_count loop
    v_promise.installment := v_payment;
    v_promise.due_date := new.start_date + (v_payment - 1) * v_step;
    v_promise.amount_cents := least(new.amount_cents, new.total_cents - (v_payment - 1) * new.amount_cents);
    perform make_promise(v_promise, v_actor);
  end loop;
  return null;
end $$;

create or replace trigger payment_plans_promised after insert or update of status on payment_plans for each row
  when (new.status = 'APPROVED') execute function promise_plan_payments();

select only_for_service('{backfill_first_days, decide_payment_plan, interval_of_plan, name_first_day}');
