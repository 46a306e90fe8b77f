-- p_delay_ms null: given up, kept with its error. Without an error it costs no attempt.
create or replace function release_batch(p_batch uuid, p_lease_token uuid, p_delay_ms bigint, p_error text) returns void
language sql set search_path = public, pg_temp
begin atomic
  update notifications set run_at = now() + p_delay_ms * interval '1 millisecond', lease_token = null, lease_until = null,
    error = coalesce(p_error, error), attempts = attempts - (p_error is null)::integer
  where batch = p_batch and lease_token = p_lease_token and sent_at is null;
end;
