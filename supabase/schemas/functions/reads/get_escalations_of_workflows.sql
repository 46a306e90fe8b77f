-- The escalations that each workflow raised, oldest first: the newest 20 of each, as the API says.
create or replace function get_escalations_of_workflows(p_workflow_ids uuid[]) returns jsonb
language sql stable
-- By their ids, however few rows the planner takes the table to have.
set enable_seqscan = off set jit = off return (
  select coalesce(jsonb_agg(escalation_json(e::escalations) order by e.created_at, e.id), '[]')
  from (select distinct unnest(p_workflow_ids) as id) w
  cross join lateral (
    select * from escalations where workflow_id = w.id order by created_at desc, id desc limit 20
  ) e
);
