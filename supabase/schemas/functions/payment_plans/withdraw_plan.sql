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
