-- A counter-offer whose text does not go out was never made: the plan is what it was before, and can be decided again.
create or replace function withdraw_counter_offer() returns trigger
language plpgsql set search_path = public, pg_temp as $$
declare
  v_plan payment_plans;
  v_turn workflows;
begin
  update payment_plans set status = before_offer ->> 'status', counter_offer = nullif(before_offer -> 'counterOffer', 'null'),
    version = version + 1, decided_by = null, decided_at = null, offer_workflow_id = null, before_offer = null
  where offer_workflow_id = new.id and status = 'COUNTERED' returning * into v_plan;
  if found then
    perform append_event(new.conversation_id, 'system', 'payment_plan.restored',
      jsonb_build_object('paymentPlanId', v_plan.id, 'status', v_plan.status, 'reason', 'the counter-offer does not go out'), new.id);
    -- The same text may have superseded the turn in which the plan was offered.
    select * into v_turn from workflows where id = v_plan.workflow_id and status = 'SUPERSEDED';
    if found then
      perform withdraw_plan(v_turn);
    end if;
  end if;
  return null;
end $$;

create or replace trigger workflows_offer_ended after update of status on workflows for each row
  when (old.status in ('AWAITING_APPROVAL', 'SCHEDULED', 'SENDING')
    and new.status in ('RECEIVED', 'REJECTED', 'ESCALATED', 'SUPPRESSED', 'SUPERSEDED'))
  execute function withdraw_counter_offer();
