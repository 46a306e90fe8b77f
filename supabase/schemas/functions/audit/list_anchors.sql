-- The anchors after a number, in order.
create or replace function list_anchors(p_after bigint, p_limit integer) returns jsonb
language plpgsql stable set search_path = public, pg_temp as $$
begin
  return (
    select coalesce(jsonb_agg(to_jsonb(a) order by number), '[]') from (
      select number, until, events, digest, at, key_id as "keyId", mac from log_anchors
      where number > p_after order by number limit p_limit) a);
end $$;
