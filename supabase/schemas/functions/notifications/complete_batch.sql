create or replace function complete_batch(p_batch uuid, p_lease_token uuid) returns void
language sql set search_path = public, pg_temp
begin atomic
  update notifications set sent_at = now(), run_at = null, lease_token = null, lease_until = null, error = null
    where batch = p_batch and lease_token = p_lease_token and sent_at is null;
end;
