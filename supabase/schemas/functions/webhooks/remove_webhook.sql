-- It stays as a row, so that it is known who removed it. Null: there is none.
create or replace function remove_webhook(p_id uuid, p_actor text) returns jsonb
language sql set search_path = public, pg_temp as $$
  update webhooks set removed_by = p_actor, removed_at = now(), run_at = null, lease_token = null, lease_until = null
    where id = p_id and removed_at is null returning webhook_json(webhooks)
$$;
