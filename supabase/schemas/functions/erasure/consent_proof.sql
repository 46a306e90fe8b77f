-- What proves the consent of a number: each change of it, with the text that made it, as the log has them. `hashed` is what an
-- event's hash is made of after `previousHash`, and `salted` what the hash in `words` is made of, so that who has the answer alone can
-- make both anew. Null: nothing is known of the number.
create or replace function consent_proof(p_phone_number text) returns jsonb
language plpgsql stable
-- By the indexes of one conversation, however little the planner knows.
set enable_seqscan = off set jit = off set search_path = public, pg_temp as $$
declare
  v_conversation conversations;
begin
  select * into v_conversation from conversations where phone_number = p_phone_number;
  if not found then
    return null;
  end if;
  return jsonb_build_object(
    'conversationId', v_conversation.id, 'phoneNumber', v_conversation.phone_number, 'consent', v_conversation.consent,
    'createdAt', v_conversation.created_at, 'eventCount', v_conversation.event_count, 'lastHash', v_conversation.last_hash,
    'events', (
      select coalesce(jsonb_agg(event_json(e) || jsonb_build_object(
        'sequence', e.sequence, 'hashed', event_content(e), 'previousHash', coalesce((
          select p.hash from events p where p.conversation_id = e.conversation_id and p.sequence = e.sequence - 1), ''),
        'text', case when e.action = 'message.received' then (
          select jsonb_build_object('messageId', m.message_id, 'content', m.content, 'receivedAt', m.received_at, 'handedInBy', m.caller,
            'salted', coalesce(m.salt::text, '') || jsonb_build_array(m.content, m.media_urls)::text)
          from messages m where m.conversation_id = e.conversation_id and m.message_id = e.detail ->> 'messageId'
            and m.consent_change is not null limit 1) end) order by e.sequence), '[]')
      from events e where e.conversation_id = v_conversation.id and (e.action = 'consent.changed'
        or (e.action = 'message.received' and exists (
          select from messages m where m.conversation_id = e.conversation_id and m.message_id = e.detail ->> 'messageId'
            and m.consent_change is not null)))));
end $$;
