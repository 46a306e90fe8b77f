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
