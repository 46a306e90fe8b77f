-- Changes what p_changes names: url, topics, propertyNames, personalData, paused, after (a cursor to go on from) and newSecret. What is
-- under way to it loses its lease, so that it cannot move a cursor that was set anew. Returns `outcome`: `updated` with the webhook,
-- `not_found` or `unknown_cursor`.
create or replace function update_webhook(p_id uuid, p_changes jsonb, p_actor text) returns jsonb
language plpgsql set search_path = public, pg_temp as $$
declare
  v_cursor text;
  v_webhook webhooks;
begin
  select * into v_webhook from webhooks where id = p_id and removed_at is null for update;
  if not found then
    return jsonb_build_object('outcome', 'not_found');
  end if;
  v_cursor := case when p_changes ? 'after' then webhook_start(p_changes ->> 'after') else v_webhook.cursor end;
  if v_cursor is null then
    return jsonb_build_object('outcome', 'unknown_cursor');
  end if;
  update webhooks set
    url = coalesce(p_changes ->> 'url', url),
    topics = case when p_changes ? 'topics' then array(select jsonb_array_elements_text(p_changes -> 'topics')) else topics end,
    property_names = case
      when not p_changes ? 'propertyNames' then property_names
      when jsonb_typeof(p_changes -> 'propertyNames') = 'array' then
        array(select jsonb_array_elements_text(p_changes -> 'propertyNames')) end,
    personal_data = coalesce((p_changes ->> 'personalData')::boolean, personal_data),
    secret_version = secret_version + (coalesce(p_changes ->> 'newSecret', 'false') = 'true')::integer,
    secret_replaced_at = case when p_changes ->> 'newSecret' = 'true' then now() else secret_replaced_at end,
    cursor = v_cursor,
    run_at = case coalesce(p_changes ->> 'paused', (run_at is null)::text) when 'true' then null else now() end,
    attempts = 0, failing_since = null, error = case when p_changes ->> 'paused' = 'false' then null else error end,
    lease_token = null, lease_until = null, updated_by = p_actor, updated_at = now()
  where id = p_id returning * into v_webhook;
  return jsonb_build_object('outcome', 'updated', 'webhook', webhook_json(v_webhook));
end $$;
