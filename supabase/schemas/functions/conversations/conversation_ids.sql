-- Our ids of conversations that are named as `find_conversation` takes them: by them, or by the SMS Agent's. What is unknown, or
-- of another property than these (null: any), is left out.
create or replace function conversation_ids(p_ids text[], p_properties text[] default null) returns jsonb
language sql stable return (
  select coalesce(jsonb_agg(distinct c.id), '[]')
  from unnest(p_ids) wanted (id)
  join conversations c on c.id = (find_conversation(wanted.id) ->> 'id')::uuid
  where p_properties is null or c.property_name = any (p_properties)
);
