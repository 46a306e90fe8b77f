-- The texts of a turn, joined by line breaks in the order in which they were received.
create or replace function turn_text(p workflows) returns text
language plpgsql stable set search_path = public, pg_temp as $$
begin
  return (
  select coalesce(string_agg(content, e'\n' order by received_at, position), '')
  from messages
  where conversation_id = p.conversation_id and position between p.first_message and p.last_message
  );
end $$;
