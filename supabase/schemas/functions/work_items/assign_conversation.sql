-- Who has a conversation from now on; null: nobody. Returns `outcome`: `done` or `not_found`, with the work item as it is now.
create or replace function assign_conversation(p_conversation_id uuid, p_to text, p_actor text) returns jsonb
language plpgsql set search_path = public, pg_temp as $$
begin
  perform from conversations where id = p_conversation_id for update;
  if not found then
    return jsonb_build_object('outcome', 'not_found');
  end if;
  if (own_work_item(p_conversation_id)).assigned_to is distinct from p_to then
    update work_items set assigned_to = p_to where conversation_id = p_conversation_id;
    perform append_event(p_conversation_id, p_actor, 'conversation.assigned', jsonb_build_object('assignedTo', p_to));
    set constraints events_work_items immediate;
  end if;
  return jsonb_build_object('outcome', 'done', 'workItem', get_work_items(array[p_conversation_id]) -> 0);
end $$;
