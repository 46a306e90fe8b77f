-- After a restore into another cluster, whose transaction ids start anew: until its ids have passed the restored ones,
-- nobody would see those events, and new ones would sort before them. This puts them all before everything to come, in
-- their order. Cursors from before the restore are void.
create or replace function rebase_log() returns bigint
language plpgsql set search_path = public, pg_temp as $$
declare v_rows bigint;
begin
  alter table events disable trigger events_append_only;
  update events set transaction_id = '3';
  get diagnostics v_rows = row_count;
  alter table events enable trigger events_append_only;
  return v_rows;
end $$;
