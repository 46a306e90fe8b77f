-- Work items follow the log. It is done when a transaction ends, since an event may be told before the rows are what it says, and
-- once for all that a transaction tells of a conversation. A text ends a snooze.
create or replace function follow_log_with_work_items() returns trigger
language plpgsql
-- Planned once a connection: to plan it anew at each call would cost as much as the work itself.
set plan_cache_mode = force_generic_plan set search_path = public, pg_temp as $$
declare
  -- What every text goes through changes what waits only where something waits already; texts that go out alone cost one look.
  v_everyday constant text[] := array['message.received', 'turn.started', 'draft.auto_approved', 'message.sent', 'message.delivery'];
  v_item work_items;
begin
  select * into v_item from work_items where conversation_id = new.conversation_id;
  if new.action = 'message.received' and v_item.snoozed_until is not null then
    update work_items set snoozed_until = null where conversation_id = new.conversation_id;
  end if;
  if new.action = any (v_everyday) and v_item.waits is not true then
    return null;
  end if;
  if exists (select from events where conversation_id = new.conversation_id and sequence > new.sequence
      and action <> all (v_everyday)) then
    return null;
  end if;
  perform refresh_work_item(new.conversation_id, new.epoch, new.position);
  return null;
end $$;

-- A constraint trigger cannot be replaced.
drop trigger if exists events_work_items on events;
create constraint trigger events_work_items after insert on events deferrable initially deferred
  for each row execute function follow_log_with_work_items();
