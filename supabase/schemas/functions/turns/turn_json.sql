-- All that a worker needs to run a turn, in one piece.
create or replace function turn_json(p workflows) returns jsonb
language plpgsql stable set search_path = public, pg_temp as $$
begin
  return jsonb_build_object(
    'workflow', workflow_json(p), 'restoredFrom', p.restored_from, 'trace', p.trace, 'leaseToken', p.lease_token, 'guidance', p.guidance,
    'wantsDraft', p.wants_draft, 'failingMs', (extract(epoch from now() - p.failing_since) * 1000)::bigint,
    'conversation', (select conversation_json(c) from conversations c where c.id = p.conversation_id),
    -- Also what was settled lately: who is asked for a new day, or asks whether a payment came, speaks of that.
    'promises', (select coalesce(jsonb_agg(promise_json(m) order by m.due_date, m.id), '[]') from promises m
      where (m.status = 'OPEN' or (m.status <> 'CANCELLED' and m.settled_at > now() - interval '30 days'))
      and m.tenant_id = coalesce(p.tenant_id, (select tenant_id from conversations c where c.id = p.conversation_id))),
    'held', held_since(p.conversation_id) is not null,
    'hasEarlierTexts',
      exists (select from messages m where m.conversation_id = p.conversation_id and m.position < p.first_message)
      or exists (select from outbound_messages o where o.conversation_id = p.conversation_id and o.sent_at is not null),
    'keywordAnswers', (select count(*) from outbound_messages o
                       where o.conversation_id = p.conversation_id and o.kind <> 'reply'
                         and o.created_at > now() - interval '24 hours'),
    'texts', (select coalesce(jsonb_agg(jsonb_build_object('content', content, 'receivedAt', received_at,
                                                           'consentChange', consent_change, 'mediaUrls', media_urls)
                                        order by received_at, position), '[]')
              from messages
              where conversation_id = p.conversation_id and position between p.first_message and p.last_message));
end $$;
