-- The texts of a turn, joined by line breaks in the order in which they were received.
create or replace function turn_text(p workflows) returns text
language sql stable return (
  select coalesce(string_agg(content, e'\n' order by received_at, position), '')
  from messages
  where conversation_id = p.conversation_id and position between p.first_message and p.last_message
);
