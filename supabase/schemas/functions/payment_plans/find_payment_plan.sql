-- A plan with its conversation and its counter-offer, for who is about to decide; null: unknown.
create or replace function find_payment_plan(p_id uuid) returns jsonb
language sql stable return (
  select jsonb_build_object('paymentPlan', payment_plan_json(p), 'counterOffer', p.counter_offer,
    'conversation', conversation_json(c))
  from payment_plans p join conversations c on c.id = p.conversation_id where p.id = p_id
);
