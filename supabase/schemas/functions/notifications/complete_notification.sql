create or replace function complete_notification(p_id uuid, p_lease_token uuid) returns jsonb
language sql set search_path = public, pg_temp as $$
  with done as (
    update notifications set sent_at = now(), run_at = null, lease_token = null, lease_until = null, error = null
    where id = p_id and lease_token = p_lease_token returning id)
  select jsonb_build_object('outcome', case when exists (select from done) then 'sent' else 'lease_lost' end)
$$;
