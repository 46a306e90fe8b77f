-- Whoever writes to the log holds it at where it ends now, until the transaction is over: what it appends comes after that, and
-- readers are shown nothing after it meanwhile (see log_horizon). Once for a transaction, and again after what did it was taken back,
-- with which both the lock and the setting go. The lock is shared: writers never wait for each other here.
create or replace function hold_log() returns void
language plpgsql set search_path = public, pg_temp as $$
begin
  if current_setting('collections.holds_log', true) = 'yes' then
    return;
  end if;
  perform pg_advisory_xact_lock_shared(log_lock(log_end()));
  perform set_config('collections.holds_log', 'yes', true);
end $$;
