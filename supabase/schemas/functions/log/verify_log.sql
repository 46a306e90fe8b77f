-- Recomputes the chains of the next p_limit conversations after p_after (in the order of their ids), and names those
-- that do not hold: an event that was changed, removed or inserted, words that are not those of their event. Where words were erased
-- from an event its hash stands for them, and the event that says so answers for what is left. `next` is where to
-- go on, null at the end. Who can rewrite a whole chain and its conversation's head leaves no trace here, but in the anchors.
create or replace function verify_log(p_after uuid, p_limit integer) returns jsonb
language plpgsql stable set search_path = public, pg_temp as $$
declare
  v_conversation conversations;
  v_event events;
  v_hash text;
  v_sequence bigint;
  v_reason text;
  v_checked integer := 0;
  v_events bigint := 0;
  v_broken jsonb := '[]';
  v_last uuid;
begin
  for v_conversation in
    select * from conversations where p_after is null or id > p_after order by id limit p_limit
  loop
    v_hash := '';
    v_sequence := 0;
    v_reason := null;
    for v_event in select * from events where conversation_id = v_conversation.id order by sequence loop
      v_sequence := v_sequence + 1;
      v_hash := case when v_event.erased_by is null then event_hash(v_hash, v_event) else v_event.hash end;
      v_reason := case
        when v_event.sequence <> v_sequence then 'an event is missing before number ' || v_event.sequence
        when v_event.hash <> v_hash then 'event number ' || v_sequence || ' was changed'
        when v_event.erased_by is not null and not exists (select from events e where e.conversation_id = v_conversation.id
          and e.sequence = v_event.erased_by and e.sequence > v_sequence and e.action = 'conversation.erased' and e.erased_by is null)
          then 'event number ' || v_sequence || ' was erased, and no event says so'
        when v_event.action = 'conversation.erased'
          and v_event.detail ->> 'digest' is distinct from erased_digest(v_conversation.id, v_sequence)
          then 'what event number ' || v_sequence || ' left of others was changed' end;
      exit when v_reason is not null;
    end loop;
    if v_reason is null and (v_sequence <> v_conversation.event_count or v_hash <> v_conversation.last_hash) then
      v_reason := v_conversation.event_count || ' events were written, ' || v_sequence || ' are there';
    end if;
    v_reason := coalesce(v_reason, words_trouble(v_conversation.id));
    if v_reason is not null then
      v_broken := v_broken || jsonb_build_object('conversationId', v_conversation.id, 'reason', v_reason);
    end if;
    v_checked := v_checked + 1;
    v_events := v_events + v_sequence;
    v_last := v_conversation.id;
  end loop;
  return jsonb_build_object('conversations', v_checked, 'events', v_events, 'broken', v_broken,
    'next', case when v_checked = p_limit then v_last end);
end $$;
