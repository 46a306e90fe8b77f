-- A plan that came by another way than a text. Returns `outcome`: `done` or `not_found`, with the plan.
create or replace function submit_payment_plan(p_conversation_id uuid, p_tenant_id text, p_plan jsonb, p_actor text)
returns jsonb
language plpgsql set search_path = public, pg_temp as $$
begin
  perform from conversations where id = p_conversation_id for update;
  if not found then
    return jsonb_build_object('outcome', 'not_found');
  end if;
  return jsonb_build_object('outcome', 'done', 'paymentPlan',
    payment_plan_json(insert_payment_plan(p_conversation_id, null, p_tenant_id, p_plan, p_actor)));
end $$;
