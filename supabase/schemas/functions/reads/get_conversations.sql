create or replace function get_conversations(p_ids uuid[]) returns jsonb
language sql stable
-- By their ids, however few rows the planner takes the table to have.
set enable_seqscan = off set jit = off return (
  select coalesce(jsonb_agg(conversation_json(c)), '[]') from conversations c where c.id = any (p_ids)
);
