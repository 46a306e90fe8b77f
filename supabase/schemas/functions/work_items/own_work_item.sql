-- The row of a conversation's work item, made where there is none: people may take a conversation about which nothing waits. The
-- caller's transaction holds the conversation's row.
create or replace function own_work_item(p_conversation_id uuid) returns work_items
language plpgsql set search_path = public, pg_temp as $$
declare v_item work_items;
begin
  insert into work_items (conversation_id, waits, changed_epoch, changed_position, property_name)
    select id, false, log_epoch(), 0, property_name from conversations where id = p_conversation_id
  on conflict (conversation_id) do nothing;
  select * into v_item from work_items where conversation_id = p_conversation_id;
  return v_item;
end $$;
