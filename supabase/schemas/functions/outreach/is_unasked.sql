-- Whether nobody has asked for a text that may go out now: no text of the tenant began its workflow, and the tenant wrote nothing
-- in the last 24 hours that we have not answered meanwhile.
create or replace function is_unasked(p workflows) returns boolean
language sql stable return
  not exists (select from messages where conversation_id = p.conversation_id and position between p.first_message and p.last_message)
  and coalesce((
    select m.received_at < now() - interval '24 hours' and exists (
      select from outbound_messages o
      where o.conversation_id = p.conversation_id and o.kind = 'reply' and o.sent_at > m.received_at)
    from messages m where m.conversation_id = p.conversation_id order by m.position desc limit 1), true);
