-- The work items of some conversations as they are now, also of those about which nothing waits any more.
create or replace function get_work_items(p_conversation_ids uuid[]) returns jsonb
language sql stable return (
  select coalesce(jsonb_agg(work_item_json(w) order by w.conversation_id), '[]') from work_items w
  where w.conversation_id = any (p_conversation_ids)
);
