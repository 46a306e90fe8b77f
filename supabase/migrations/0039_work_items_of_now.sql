-- What waits when work items come. In one go: only conversations about which something waits are looked at.
do $$
declare
  v_conversation record;
begin
  for v_conversation in
    select c.id, e.epoch, e.position from conversations c
    cross join lateral (select epoch, position from events where conversation_id = c.id order by sequence desc limit 1) e
    where c.id in (
      select conversation_id from workflows where status in ('AWAITING_APPROVAL', 'UNCONFIRMED')
      union select conversation_id from payment_plans where status in ('VALID', 'NEEDS_REVIEW', 'INVALID')
      union select conversation_id from escalations where status <> 'RESOLVED')
    order by c.phone_number
  loop
    perform from conversations where id = v_conversation.id for update;
    perform refresh_work_item(v_conversation.id, v_conversation.epoch, v_conversation.position);
  end loop;
end $$;
