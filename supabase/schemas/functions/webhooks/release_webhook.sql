-- Gives a webhook back, to be looked at again after p_delay_ms; null pauses it. p_error: what failed, and counts as a failure in a row. One
-- that has failed for p_give_up_ms is paused. Returns `outcome`: `released`, `paused` or `lease_lost`.
create or replace function release_webhook(p_id uuid, p_lease_token uuid, p_delay_ms bigint, p_error text, p_give_up_ms bigint)
returns jsonb
language sql set search_path = public, pg_temp as $$
  with released as (
    update webhooks set lease_token = null, lease_until = null,
      run_at = case when p_error is null or failing_since is null or failing_since > now() - p_give_up_ms * interval '1 millisecond'
        then now() + p_delay_ms * interval '1 millisecond' end,
      attempts = attempts + (p_error is not null)::integer,
      failing_since = case when p_error is not null then coalesce(failing_since, now()) else failing_since end,
      error = coalesce(p_error, error)
    where id = p_id and lease_token = p_lease_token returning run_at)
  select jsonb_build_object('outcome', coalesce((select case when run_at is null then 'paused' else 'released' end from released), 'lease_lost'))
$$;
