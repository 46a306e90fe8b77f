create or replace function find_number(p_phone_number text) returns jsonb
language sql stable return (
  select conversation_json(c) from conversations c where c.phone_number = p_phone_number
);
