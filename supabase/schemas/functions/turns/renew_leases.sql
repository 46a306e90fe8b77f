-- Keeps the named claims alive; returns the workflows still held. Rows that somebody holds right now are skipped: the
-- holder is finishing them, or claiming them after they ran out.
create or replace function renew_leases(p_lease_tokens uuid[], p_lease_ms integer) returns jsonb
language sql
-- A few rows of large tables: without statistics, or on the generic plan, the planner would read them whole.
set enable_seqscan = off set enable_hashjoin = off set enable_mergejoin = off set search_path = public, pg_temp as $$
  with held as (
    select id from workflows where lease_token = any (p_lease_tokens) for update skip locked
  ), renewed as (
    update workflows w set lease_until = now() + p_lease_ms * interval '1 millisecond'
    from held where w.id = held.id returning w.id
  )
  select coalesce(jsonb_agg(id), '[]') from renewed
$$;
