-- Keeps a plan as it is offered or, p_approved, as agreed by rule. p_actor: who offers it.
create or replace function insert_payment_plan(
  p_conversation_id uuid, p_workflow_id uuid, p_tenant_id text, p_plan jsonb, p_actor text, p_approved boolean default false
) returns payment_plans
language plpgsql set search_path = public, pg_temp as $$
declare v_plan payment_plans;
begin
  insert into payment_plans (conversation_id, workflow_id, tenant_id, status, amount_cents, interval, installments, start_date,
    total_cents, coverage, auto_approvable, issues, reasons, counter_offer, evidence, decided_by, decided_at)
  values (p_conversation_id, p_workflow_id, p_tenant_id, case when p_approved then 'APPROVED' else p_plan ->> 'status' end,
    (p_plan ->> 'amountCents')::integer, p_plan ->> 'interval', (p_plan ->> 'installments')::integer,
    (p_plan ->> 'startDate')::date, (p_plan ->> 'totalCents')::integer, (p_plan ->> 'coverage')::double precision,
    (p_plan ->> 'autoApprovable')::boolean, p_plan -> 'issues', coalesce(p_plan -> 'reasons', '[]'), nullif(p_plan -> 'counterOffer', 'null'),
    p_plan ->> 'evidence', case when p_approved then 'system' end, case when p_approved then now() end)
  returning * into v_plan;
  perform append_event(p_conversation_id, p_actor, 'payment_plan.proposed',
    jsonb_build_object('paymentPlanId', v_plan.id, 'status', v_plan.status), p_workflow_id);
  return v_plan;
end $$;
