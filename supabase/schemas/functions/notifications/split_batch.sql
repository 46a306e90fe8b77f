-- A message was refused for good: what it told is told in two, each with an id of its own, until what is refused stands alone.
create or replace function split_batch(p_batch uuid, p_lease_token uuid, p_error text) returns void
language sql set search_path = public, pg_temp
begin atomic
  with ids as (select gen_random_uuid() as one, gen_random_uuid() as other),
  halves as (
    select id, ntile(2) over (order by created_at, id) as half from notifications
    where batch = p_batch and lease_token = p_lease_token and sent_at is null)
  update notifications n set batch = case half when 1 then one else other end, run_at = now(), lease_token = null, lease_until = null,
      error = p_error, attempts = 0
    from halves, ids where n.id = halves.id;
end;
