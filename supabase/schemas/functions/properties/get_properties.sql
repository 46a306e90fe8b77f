-- The property of each of some conversations: {id: property}; what is unknown is absent or null.
create or replace function get_properties(p_conversation_ids uuid[]) returns jsonb
language sql stable return (
  select coalesce(jsonb_object_agg(id, property_name), '{}') from conversations where id = any (p_conversation_ids)
);
