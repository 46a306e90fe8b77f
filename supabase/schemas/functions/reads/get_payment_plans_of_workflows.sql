create or replace function get_payment_plans_of_workflows(p_workflow_ids uuid[]) returns jsonb
language sql stable
-- By their ids, however few rows the planner takes the table to have.
set enable_seqscan = off return (
  select coalesce(jsonb_agg(payment_plan_json(p) order by p.created_at desc, p.id), '[]')
  from payment_plans p where p.workflow_id = any (p_workflow_ids)
);
