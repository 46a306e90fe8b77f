-- Who has a conversation from now on; null: nobody. Returns `outcome`: `done` with the work item as it is now, `not_found`,
-- `unknown_person` (nobody who decides has signed in by that id), or `out_of_sight` (they may not see the tenant's property).
create or replace function assign_conversation(p_conversation_id uuid, p_to text, p_actor text) returns jsonb
language plpgsql set search_path = public, pg_temp as $$
declare
  v_property_name text;
  v_person people;
begin
  select property_name into v_property_name from conversations where id = p_conversation_id for update;
  if not found then
    return jsonb_build_object('outcome', 'not_found');
  end if;
  -- Whoever takes a conversation sees it.
  if p_to is not null and p_to <> p_actor then
    select * into v_person from people where id = p_to and role in ('approver', 'admin');
    if not found then
      return jsonb_build_object('outcome', 'unknown_person');
    end if;
    if v_person.properties is not null and not coalesce(v_property_name = any (v_person.properties), false) then
      return jsonb_build_object('outcome', 'out_of_sight');
    end if;
  end if;
  if (own_work_item(p_conversation_id)).assigned_to is distinct from p_to then
    update work_items set assigned_to = p_to where conversation_id = p_conversation_id;
    perform append_event(p_conversation_id, p_actor, 'conversation.assigned', jsonb_build_object('assignedTo', p_to));
    set constraints events_work_items immediate;
  end if;
  return jsonb_build_object('outcome', 'done', 'workItem', get_work_items(array[p_conversation_id]) -> 0);
end $$;
