-- Where a webhook that asks for p_after begins: there, or with null where the log ends now. Null: there is no such place in this log.
create or replace function webhook_start(p_after text) returns text
language plpgsql volatile set search_path = public, pg_temp as $$
begin
  if p_after is null then
    return last_before(log_epoch(), log_horizon());
  end if;
  return case when knows_cursor(split_part(p_after, '.', 1)::xid8, split_part(p_after, '.', 2)::bigint) then p_after end;
end $$;
