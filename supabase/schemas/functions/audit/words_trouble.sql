-- What is wrong with the words of a conversation, by the hashes that its events have of them; null: nothing. Words of before
-- there were hashes are only asked for their event. Words may be erased where an event says so, but never those that changed consent.
create or replace function words_trouble(p_conversation_id uuid) returns text
language sql stable
-- By the indexes of one conversation, however little the planner knows.
set enable_seqscan = off set jit = off set search_path = public, pg_temp as $$
  with erased as (
    select coalesce(max((detail ->> 'through')::bigint), 0) as through from events
    where conversation_id = p_conversation_id and action = 'conversation.erased'
  ), said as (
    select workflow_id, draft_id, sequence, at, detail ->> 'messageId' as message_id, action = 'message.received' as is_message,
      detail #>> '{words,message}' as message, detail #>> '{words,draft}' as draft, detail #>> '{words,sent}' as sent
    from events where conversation_id = p_conversation_id
  ), heard as (
    select message_id, message, sequence <= through as erased from said, erased where is_message
  ), drafted as (
    select distinct on (draft_id) draft_id, draft, sequence <= through as erased from said, erased where draft_id is not null
    order by draft_id, draft is null, sequence desc
  ), sent as (
    select distinct on (workflow_id) workflow_id, sent, sequence <= through as erased from said, erased where sent is not null
    order by workflow_id, sequence desc
  )
  select trouble from (
    select 'message ' || m.message_id || case when exists (select from heard h where h.message_id = m.message_id)
        then ' has other words than came in' else ' has no event' end as trouble
    from messages m
    where m.conversation_id = p_conversation_id and not exists (
      select from heard h where h.message_id = m.message_id
        and (coalesce(h.message = message_hash(m.salt, m.content, m.media_urls), true) or h.erased and is_erased(m)))
    union all
    select 'message ' || h.message_id || ' is not as it came in, or gone' from heard h
    where h.message is not null and not exists (
      select from messages m where m.conversation_id = p_conversation_id and m.message_id = h.message_id
        and (message_hash(m.salt, m.content, m.media_urls) = h.message or h.erased and is_erased(m)))
    union all
    select 'draft ' || d.id || case when e.draft_id is null then ' has no event' else ' has other words than were decided on' end
    from workflows w join drafts d on d.workflow_id = w.id left join drafted e on e.draft_id = d.id
    where w.conversation_id = p_conversation_id and case when e.draft_id is not null
        then e.draft <> draft_hash(d) and not (e.erased and d.salt is null and d.body = erased_words())
      -- Not every event named its draft before there were hashes.
      else d.salt is not null or exists (select from said where message is not null and at <= d.created_at) end
    union all
    select 'draft ' || e.draft_id || ' is gone' from drafted e
    where e.draft is not null and not exists (select from drafts d where d.id = e.draft_id)
    union all
    select 'the text of workflow ' || s.workflow_id || ' has other words than were to be sent, or is gone' from sent s
    where not exists (select from outbound_messages o where o.workflow_id = s.workflow_id
      and (outbound_hash(o) = s.sent or s.erased and o.salt is null and o.body = erased_words()))
    union all
    select 'the text of workflow ' || o.workflow_id || ' has no event' from outbound_messages o
    where o.conversation_id = p_conversation_id and not exists (select from said where workflow_id = o.workflow_id)
  ) troubles limit 1
$$;
