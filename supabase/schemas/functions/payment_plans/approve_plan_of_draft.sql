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
