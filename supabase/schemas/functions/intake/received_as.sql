-- The workflow of a text that came before: the same id, number and words from the same caller (B1). A caller that is not known,
-- now or then, is taken for the same.
create or replace function received_as(p_message_id text, p_phone_number text, p_content text, p_caller text) returns workflows
language sql stable return (
  select w from messages m join conversations c on c.id = m.conversation_id join workflows w on w.id = m.workflow_id
  where m.message_id = p_message_id and c.phone_number = p_phone_number and m.content = p_content
    and (m.caller is null or p_caller is null or m.caller = p_caller)
  limit 1
);
