-- The last position that was handed out, whether or not what it is for was committed. With the rights of its owner: the
-- sequence is nobody else's business.
create or replace function log_end() returns bigint
language plpgsql volatile security definer set search_path = public, pg_temp as $$
begin
  return coalesce(pg_sequence_last_value('public.events_position_seq'), 0);
end $$;
