-- The newest first.
create or replace function list_erasures(p_limit integer) returns jsonb
language sql stable return (
  select coalesce(jsonb_agg(erasure_json(e) order by e.requested_at desc, e.id desc), '[]')
  from (select * from erasures order by requested_at desc, id desc limit p_limit) e
);
