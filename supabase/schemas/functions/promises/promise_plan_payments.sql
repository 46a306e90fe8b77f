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
