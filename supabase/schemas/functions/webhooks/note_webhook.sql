-- All up to p_cursor was taken, or is not for it; the lease goes on for p_lease_ms. False: another worker has it, or it was changed.
create or replace function note_webhook(p_id uuid, p_lease_token uuid, p_cursor text, p_taken boolean, p_lease_ms bigint) returns boolean
language sql set search_path = public, pg_temp as $$
  with noted as (
    update webhooks set cursor = p_cursor, lease_until = clock_timestamp() + p_lease_ms * interval '1 millisecond',
      attempts = case when p_taken then 0 else attempts end, failing_since = case when p_taken then null else failing_since end,
      error = case when p_taken then null else error end, delivered_at = case when p_taken then now() else delivered_at end
    where id = p_id and lease_token = p_lease_token returning id)
  select exists (select from noted)
$$;
