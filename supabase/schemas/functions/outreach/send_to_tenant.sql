-- A text that a human wrote to a tenant, at a number of their record: `send_message`, with the conversation made where there is none.
-- `other_tenant`: the number's conversation is with somebody else.
create or replace function send_to_tenant(
  p_tenant_id text, p_phone_number text, p_language text, p_time_zone text, p_actor text, p_draft jsonb,
  p_send_at timestamptz default null, p_override jsonb default null, p_properties text[] default null
) returns jsonb
language plpgsql set search_path = public, pg_temp as $$
declare
  v_conversation conversations;
begin
  if not tenant_within(p_tenant_id, p_properties) then
    return jsonb_build_object('outcome', 'not_found');
  end if;
  v_conversation := conversation_of_tenant(p_tenant_id, p_phone_number, p_language, p_time_zone);
  if v_conversation.tenant_id <> p_tenant_id then
    return jsonb_build_object('outcome', 'other_tenant');
  end if;
  return send_message(v_conversation.id, p_actor, p_draft, p_send_at, p_override);
end $$;
