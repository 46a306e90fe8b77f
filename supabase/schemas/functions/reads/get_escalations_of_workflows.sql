create or replace function get_escalations_of_workflows(p_workflow_ids uuid[]) returns jsonb
language sql stable
-- By their ids, however few rows the planner takes the table to have.
set enable_seqscan = off return (
  select coalesce(jsonb_agg(escalation_json(e) order by e.created_at, e.id), '[]')
  from escalations e where e.workflow_id = any (p_workflow_ids)
);
