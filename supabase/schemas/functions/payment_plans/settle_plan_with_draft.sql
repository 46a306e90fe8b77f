-- Decides the plan that waits with a draft: APPROVED or REJECTED, by whom decides the draft. The draft's text is what the tenant hears.
create or replace function settle_plan_with_draft(p_workflow workflows, p_status text, p_actor text) returns void
language plpgsql set search_path = public, pg_temp as $$
declare v_plan payment_plans;
begin
  update payment_plans set status = p_status, version = version + 1, decided_by = p_actor, decided_at = now()
    where id = undecided_plan(p_workflow) returning * into v_plan;
  perform append_event(p_workflow.conversation_id, p_actor, 'payment_plan.' || lower(p_status),
    jsonb_build_object('paymentPlanId', v_plan.id), p_workflow.id);
  if p_status = 'APPROVED' then
    perform resolve_offer_escalations(v_plan, p_actor);
  end if;
end $$;
