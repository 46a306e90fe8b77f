-- The oldest first.
create or replace function list_webhooks() returns jsonb
language sql stable return (
  select coalesce(jsonb_agg(webhook_json(w) order by w.created_at, w.id), '[]') from webhooks w where removed_at is null);
