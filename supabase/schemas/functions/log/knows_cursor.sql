-- Whether what a cursor has behind it is in this log. It is not when a restore took it away: then its epoch ended
-- before it, or is one of another life of the log. Positions of before there were epochs are always known.
create or replace function knows_cursor(p_epoch xid8, p_position bigint) returns boolean
language plpgsql volatile security definer set search_path = public, pg_temp as $$
begin
  return p_epoch < (select id from log_epochs order by id limit 1)
    or exists (select from log_epochs where id = p_epoch and p_position <= coalesce(ended_at, log_end()));
end $$;
