-- After every restore, before the gateway is started: what was open when the database was saved may have gone out between then and
-- now, so nothing of it is sent before that was looked into (begin_send leaves it to the worker); and the log is another one from here on.
-- Returns how many workflows were open.
create or replace function after_restore() returns bigint
language plpgsql set search_path = public, pg_temp as $$
declare
  v_saved_at timestamptz;
  v_open bigint;
begin
  perform begin_log_epoch();
  select at into v_saved_at from events order by epoch desc, position desc limit 1;
  update workflows set restored_from = least(restored_from, v_saved_at)
    where status not in ('SENT', 'SUPPRESSED', 'SUPERSEDED', 'UNCONFIRMED');
  get diagnostics v_open = row_count;
  return v_open;
end $$;
