create or replace function get_escalations(p_ids uuid[]) returns jsonb
language sql stable
-- By their ids, however few rows the planner takes the table to have.
set enable_seqscan = off set jit = off return (
  select coalesce(jsonb_agg(escalation_json(e)), '[]') from escalations e where e.id = any (p_ids)
);
