-- A text that was handed in before is answered as such, also while new ones of its number or caller are refused.
create or replace function find_receipt(
  p_message_id text, p_phone_number text default null, p_content text default null, p_caller text default null
) returns jsonb
language sql stable return (
  select jsonb_build_object('duplicate', true, 'workflow', workflow_json(w))
  from workflows w
  where w.id = case when p_phone_number is null
    then (select workflow_id from messages where message_id = p_message_id limit 1)
    else (received_as(p_message_id, p_phone_number, p_content, p_caller)).id end
);
