-- Puts a conversation aside until p_until (infinity: until the tenant writes; null: no longer), or until the tenant writes. Returns
-- `outcome`: `done` or `not_found`, with the work item as it is now.
create or replace function snooze_conversation(p_conversation_id uuid, p_until timestamptz, p_actor text) returns jsonb
language plpgsql set search_path = public, pg_temp as $$
begin
  perform from conversations where id = p_conversation_id for update;
  if not found then
    return jsonb_build_object('outcome', 'not_found');
  end if;
  if (own_work_item(p_conversation_id)).snoozed_until is distinct from p_until then
    update work_items set snoozed_until = p_until where conversation_id = p_conversation_id;
    perform append_event(p_conversation_id, p_actor, 'conversation.snoozed', jsonb_build_object('snoozedUntil', p_until));
    set constraints events_work_items immediate;
  end if;
  return jsonb_build_object('outcome', 'done', 'workItem', get_work_items(array[p_conversation_id]) -> 0);
end $$;
