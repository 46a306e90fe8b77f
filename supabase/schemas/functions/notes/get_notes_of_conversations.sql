-- The newest hundred of each conversation, newest first.
create or replace function get_notes_of_conversations(p_conversation_ids uuid[]) returns jsonb
language sql stable
-- By their conversations, however few rows the planner takes the table to have.
set enable_seqscan = off set jit = off return (
  select coalesce(jsonb_agg(note_json(n::conversation_notes) order by n.created_at desc, n.id desc), '[]')
  from unnest(p_conversation_ids) wanted (id)
  cross join lateral (
    select * from conversation_notes where conversation_id = wanted.id order by created_at desc, id desc limit 100) n
);
