-- Keeps the named claims alive; returns the workflows still held. Rows that somebody changes right now are not waited for: their
-- claims are renewed the next time, and stand until another has taken them over.
create or replace function renew_leases(p_lease_tokens uuid[], p_lease_ms integer) returns jsonb
language sql
-- A few rows of large tables: without statistics, or on the generic plan, the planner would read them whole.
set enable_seqscan = off set jit = off set enable_hashjoin = off set enable_mergejoin = off set search_path = public, pg_temp as $$
  with free as (
    select id from workflows where lease_token = any (p_lease_tokens) for update skip locked
  ), renewed as (
    update workflows w set lease_until = now() + p_lease_ms * interval '1 millisecond'
    from free where w.id = free.id
  )
  select coalesce(jsonb_agg(id), '[]') from workflows where lease_token = any (p_lease_tokens)
$$;
