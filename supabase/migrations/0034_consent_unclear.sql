-- What follows is written by `npm run migration` from supabase/schemas.

-- Consent is a property of the number. From an opt-out on, nothing that waits is sent.
create or replace function change_consent(
  p_conversation_id uuid, p_consent text, p_actor text, p_detail jsonb, p_workflow_id uuid default null
) returns void
language plpgsql set search_path = public, pg_temp as $$
begin
  update conversations set consent = p_consent where id = p_conversation_id;
  perform append_event(p_conversation_id, p_actor, 'consent.changed',
    p_detail || jsonb_build_object('consent', p_consent), p_workflow_id);
  if p_consent = 'OPTED_OUT' then
    perform withdraw_unsent(p_conversation_id, 'system', 'opted out');
  end if;
  perform resolve_consent_escalations(p_conversation_id, p_actor, p_consent);
end $$;

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

-- Whether an escalation of this type forbids contact until it is resolved. `src/domain/escalation-type.ts` holds the same list and
-- a test compares them.
create or replace function bars_contact(p_type text) returns boolean
language sql immutable return p_type in ('ATTORNEY', 'BANKRUPTCY', 'DECEASED', 'WRONG_NUMBER', 'CONSENT_UNCLEAR', 'UNKNOWN_NUMBER');

-- Whether the tenant wants texts has been said: what asked for it is settled.
create or replace function resolve_consent_escalations(p_conversation_id uuid, p_actor text, p_consent text) returns void
language plpgsql set search_path = public, pg_temp as $$
declare
  v_escalation escalations;
  v_resolution text := case p_consent when 'OPTED_OUT' then 'The tenant wants no texts.' else 'The tenant may be texted.' end;
begin
  for v_escalation in
    update escalations set status = 'RESOLVED', resolved_by = p_actor, resolution = v_resolution
    where conversation_id = p_conversation_id and type = 'CONSENT_UNCLEAR' and status <> 'RESOLVED' returning *
  loop
    perform append_event(p_conversation_id, p_actor, 'escalation.resolved', jsonb_build_object('resolution', v_resolution),
      v_escalation.workflow_id, null, v_escalation.id);
  end loop;
end $$;

select only_for_service('{resolve_consent_escalations}');
