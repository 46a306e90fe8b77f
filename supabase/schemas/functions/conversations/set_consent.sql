-- Consent as a human learnt it, by telephone or letter; also of a number that never wrote. Returns the conversation.
create or replace function set_consent(p_phone_number text, p_consent text, p_actor text, p_reason text) returns jsonb
language plpgsql set search_path = public, pg_temp as $$
declare v_conversation conversations;
begin
  insert into conversations (phone_number) values (p_phone_number) on conflict (phone_number) do nothing;
  select * into strict v_conversation from conversations where phone_number = p_phone_number for update;
  if v_conversation.consent <> p_consent then
    perform change_consent(v_conversation.id, p_consent, p_actor, jsonb_build_object('reason', p_reason));
    select * into v_conversation from conversations where id = v_conversation.id;
  else
    -- Nothing has changed but that somebody has said so: what was unclear is not any more.
    perform resolve_consent_escalations(v_conversation.id, p_actor, p_consent);
  end if;
  return conversation_json(v_conversation);
end $$;
