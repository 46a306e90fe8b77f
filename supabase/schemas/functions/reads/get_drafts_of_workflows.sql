-- The drafts of each workflow, newest first: the newest 20 of each, as the API says.
create or replace function get_drafts_of_workflows(p_workflow_ids uuid[]) returns jsonb
language sql stable
-- By their ids, however few rows the planner takes the table to have.
set enable_seqscan = off set jit = off return (
  select coalesce(jsonb_agg(draft_json(d::drafts) order by d.created_at desc, d.id), '[]')
  from (select distinct unnest(p_workflow_ids) as id) w
  cross join lateral (
    select * from drafts where workflow_id = w.id order by created_at desc, id limit 20
  ) d
);
