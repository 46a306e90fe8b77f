create or replace function refuse_log_change() returns trigger
language plpgsql set search_path = public, pg_temp as $$
begin
  raise exception '% is append-only: % refused', tg_table_name, tg_op;
end $$;

create or replace trigger log_anchors_append_only before update or delete on log_anchors
  for each row execute function refuse_log_change();
create or replace trigger log_anchors_no_truncate before truncate on log_anchors
  for each statement execute function refuse_log_change();
create or replace trigger events_no_truncate before truncate on events
  for each statement execute function refuse_log_change();
