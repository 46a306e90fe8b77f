-- Tells managers something about the gateway itself, once however many processes find it out: an alert that stands is not told
-- again, nor is one that ended less than an hour ago and stands again now. Says in `raised` whether they are told.
create or replace function raise_alert(p_alert text, p_notification jsonb) returns jsonb
language plpgsql set search_path = public, pg_temp as $$
declare v_id uuid;
begin
  update notifications set alert_ended_at = null
    where alert = p_alert and alert_ended_at > now() - interval '1 hour'
      and not exists (select from notifications n where n.alert = p_alert and n.alert_ended_at is null)
    returning id into v_id;
  if v_id is not null then
    return jsonb_build_object('raised', false);
  end if;
  insert into notifications (alert, subject, body, priority, metadata)
  values (p_alert, p_notification ->> 'subject', p_notification ->> 'body', p_notification ->> 'priority',
    coalesce(p_notification -> 'metadata', '{}'))
  on conflict (alert) where alert is not null and alert_ended_at is null do nothing
  returning id into v_id;
  return jsonb_build_object('raised', v_id is not null);
end $$;
