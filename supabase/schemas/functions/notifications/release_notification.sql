-- p_delay_ms null: given up, kept with its error.
create or replace function release_notification(p_id uuid, p_lease_token uuid, p_delay_ms bigint, p_error text)
returns jsonb
language sql set search_path = public, pg_temp as $$
  with released as (
    update notifications set run_at = now() + p_delay_ms * interval '1 millisecond', lease_token = null, lease_until = null,
      error = coalesce(p_error, error), attempts = attempts - (p_error is null)::integer
    where id = p_id and lease_token = p_lease_token returning id)
  select jsonb_build_object('outcome', case when exists (select from released) then 'released' else 'lease_lost' end)
$$;
