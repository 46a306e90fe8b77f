create or replace function refuse_log_change() returns trigger
language plpgsql set search_path = public, pg_temp as $$
begin
  raise exception 'events is append-only: % refused', tg_op;
end $$;

create or replace trigger events_append_only before update or delete on events
  for each row execute function refuse_log_change();
create or replace trigger events_no_truncate before truncate on events
  for each statement execute function refuse_log_change();
