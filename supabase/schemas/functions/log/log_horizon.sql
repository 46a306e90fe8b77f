-- The first position that readers must not be shown yet. All before it is decided: committed, and seen by the next statement, or
-- never to be. In this order: first where the log ends, then who holds it, then, in a statement of its own, the rows. A writer whose
-- position was handed out by the first moment had taken its lock before; if it has none at the second, its transaction
-- was over, and the third sees what it wrote. So no cursor gets past an event that commits later, and nobody but
-- the log's own writers is waited for.
create or replace function log_horizon() returns bigint
language plpgsql volatile set search_path = public, pg_temp as $$
declare
  v_end bigint := log_end();
begin
  -- With one snapshot for the whole transaction the rows would be of a moment before the other two.
  if current_setting('transaction_isolation') not in ('read committed', 'read uncommitted') then
    raise exception 'the log is read in transactions of read committed only';
  end if;
  return least(v_end, (select min(held_at) from log_writers())) + 1;
end $$;
