-- What follows is written by `npm run migration` from supabase/schemas.

-- The drafts of each workflow, newest first: the newest 20 of each, as the API says.
create or replace function get_drafts_of_workflows(p_workflow_ids uuid[]) returns jsonb
language sql stable
-- By their ids, however few rows the planner takes the table to have.
set enable_seqscan = off return (
  select coalesce(jsonb_agg(draft_json(d::drafts) order by d.created_at desc, d.id), '[]')
  from (select distinct unnest(p_workflow_ids) as id) w
  cross join lateral (
    select * from drafts where workflow_id = w.id order by created_at desc, id limit 20
  ) d
);

-- The escalations that each workflow raised, oldest first: the newest 20 of each, as the API says.
create or replace function get_escalations_of_workflows(p_workflow_ids uuid[]) returns jsonb
language sql stable
-- By their ids, however few rows the planner takes the table to have.
set enable_seqscan = off return (
  select coalesce(jsonb_agg(escalation_json(e::escalations) order by e.created_at, e.id), '[]')
  from (select distinct unnest(p_workflow_ids) as id) w
  cross join lateral (
    select * from escalations where workflow_id = w.id order by created_at desc, id desc limit 20
  ) e
);

-- The payment plans of each workflow, newest first: the newest 20 of each.
create or replace function get_payment_plans_of_workflows(p_workflow_ids uuid[]) returns jsonb
language sql stable
-- By their ids, however few rows the planner takes the table to have.
set enable_seqscan = off return (
  select coalesce(jsonb_agg(payment_plan_json(p::payment_plans) order by p.created_at desc, p.id), '[]')
  from (select distinct unnest(p_workflow_ids) as id) w
  cross join lateral (
    select * from payment_plans where workflow_id = w.id order by created_at desc, id limit 20
  ) p
);
