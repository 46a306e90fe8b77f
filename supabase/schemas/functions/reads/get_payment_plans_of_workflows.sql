-- The payment plans of each workflow, newest first: the newest 20 of each.
create or replace function get_payment_plans_of_workflows(p_workflow_ids uuid[]) returns jsonb
language sql stable
-- By their ids, however few rows the planner takes the table to have.
set enable_seqscan = off set jit = off return (
  select coalesce(jsonb_agg(payment_plan_json(p::payment_plans) order by p.created_at desc, p.id), '[]')
  from (select distinct unnest(p_workflow_ids) as id) w
  cross join lateral (
    select * from payment_plans where workflow_id = w.id order by created_at desc, id limit 20
  ) p
);
