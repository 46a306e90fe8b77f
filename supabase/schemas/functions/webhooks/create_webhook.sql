-- Returns `outcome`: `created` with the webhook, `too_many` where p_most stand, or `unknown_cursor`.
create or replace function create_webhook(p_webhook jsonb, p_after text, p_actor text, p_most integer) returns jsonb
language plpgsql set search_path = public, pg_temp as $$
declare
  v_cursor constant text := webhook_start(p_after);
  v_webhook webhooks;
begin
  if v_cursor is null then
    return jsonb_build_object('outcome', 'unknown_cursor');
  end if;
  perform pg_advisory_xact_lock(hashtext('create_webhook'));
  if (select count(*) from webhooks where removed_at is null) >= p_most then
    return jsonb_build_object('outcome', 'too_many');
  end if;
  insert into webhooks (url, topics, property_names, personal_data, cursor, created_by, updated_by)
  values (p_webhook ->> 'url', array(select jsonb_array_elements_text(p_webhook -> 'topics')),
    case when jsonb_typeof(p_webhook -> 'propertyNames') = 'array' then
      array(select jsonb_array_elements_text(p_webhook -> 'propertyNames')) end,
    (p_webhook ->> 'personalData')::boolean, v_cursor, p_actor, p_actor)
  returning * into v_webhook;
  return jsonb_build_object('outcome', 'created', 'webhook', webhook_json(v_webhook));
end $$;
