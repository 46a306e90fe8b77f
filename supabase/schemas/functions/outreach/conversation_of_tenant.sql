-- The conversation with a number of a tenant's record, held; made where there is none. It stays somebody else's where it is.
create or replace function conversation_of_tenant(p_tenant_id text, p_phone_number text, p_language text, p_time_zone text)
returns conversations
language plpgsql set search_path = public, pg_temp as $$
declare
  v_conversation conversations;
begin
  insert into conversations (phone_number, tenant_id, language, time_zone)
  values (p_phone_number, p_tenant_id, p_language, p_time_zone)
  on conflict (phone_number) do update set tenant_id = coalesce(conversations.tenant_id, excluded.tenant_id)
  returning * into v_conversation;
  return v_conversation;
end $$;
