-- The promises of each conversation, newest first: the newest 100 of each.
create or replace function get_promises_of_conversations(p_conversation_ids uuid[]) returns jsonb
language sql stable
-- By their ids, however few rows the planner takes the table to have.
set enable_seqscan = off set jit = off return (
  select coalesce(jsonb_agg(promise_json(p::promises) order by p.created_at desc, p.id desc), '[]')
  from (select distinct unnest(p_conversation_ids) as id) c
  cross join lateral (
    select * from promises where conversation_id = c.id order by created_at desc, id desc limit 100
  ) p
);
