-- Keeps one promise, and says so in the log. The same payment on the same day, promised again, is one promise.
create or replace function make_promise(p_promise promises, p_actor text) returns void
language plpgsql set search_path = public, pg_temp as $$
declare v_id uuid;
begin
  if exists (select from promises where tenant_id = p_promise.tenant_id and status = 'OPEN'
      and due_date = p_promise.due_date and amount_cents = p_promise.amount_cents) then
    return;
  end if;
  if p_promise.payment_plan_id is null then
    perform cancel_promise(id, 'The tenant said it clearly.', p_actor) from promises
      where tenant_id = p_promise.tenant_id and status = 'UNCLEAR'
        and (due_date = p_promise.due_date or amount_cents = p_promise.amount_cents);
  end if;
  insert into promises (conversation_id, tenant_id, workflow_id, payment_plan_id, installment, amount_cents, due_date, evidence,
    counts_from)
  values (p_promise.conversation_id, p_promise.tenant_id, p_promise.workflow_id, p_promise.payment_plan_id, p_promise.installment,
    p_promise.amount_cents, p_promise.due_date, p_promise.evidence, p_promise.counts_from)
  on conflict (payment_plan_id, installment) do nothing returning id into v_id;
  if v_id is not null then
    perform watch_ledger(p_promise.tenant_id);
    perform append_event(p_promise.conversation_id, p_actor, 'promise.made',
      jsonb_build_object('promiseId', v_id, 'amountCents', p_promise.amount_cents, 'dueDate', p_promise.due_date,
        'paymentPlanId', p_promise.payment_plan_id), p_promise.workflow_id);
  end if;
end $$;
