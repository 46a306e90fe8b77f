-- The log is append-only, but that words can be taken out of an event: by the next event of its conversation, which says so, and
-- nothing else of it may change.
create or replace function guard_events() returns trigger
language plpgsql set search_path = public, pg_temp as $$
begin
  if tg_op = 'UPDATE' and old.erased_by is null and new.detail = erased_detail(old.action, old.detail)
    and new.erased_by = (select event_count + 1 from conversations where id = old.conversation_id)
    and to_jsonb(new) - '{detail,erased_by}'::text[] = to_jsonb(old) - '{detail,erased_by}'::text[] then
    return new;
  end if;
  raise exception '% is append-only: % refused', tg_table_name, tg_op;
end $$;

create or replace trigger events_append_only before update or delete on events
  for each row execute function guard_events();
