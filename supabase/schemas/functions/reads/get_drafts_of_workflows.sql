-- All drafts of each workflow, newest first.
create or replace function get_drafts_of_workflows(p_workflow_ids uuid[]) returns jsonb
language sql stable
-- By their ids, however few rows the planner takes the table to have.
set enable_seqscan = off return (
  select coalesce(jsonb_agg(draft_json(d) order by d.created_at desc, d.id), '[]')
  from drafts d where d.workflow_id = any (p_workflow_ids)
);
