-- An attempt that nobody knows the outcome of, with what may help to prove it: texts that are known to be others, and the
-- tenant's own texts of the turn; of a turn that a person began, the newest text before it.
create or replace function unproven_send_json(p_workflow workflows, p_outbound outbound_messages) returns jsonb
language sql stable return jsonb_build_object(
  'outbound', outbound_json(p_outbound),
  'knownProviderIds', (select coalesce(jsonb_agg(provider_id), '[]') from outbound_messages
    where conversation_id = p_workflow.conversation_id and provider_id is not null
      and created_at > now() - interval '7 days'),
  'tenantTexts', (select coalesce(jsonb_agg(jsonb_build_object(
      'messageId', message_id, 'content', content, 'receivedAt', received_at) order by position), '[]')
    from messages
    where conversation_id = p_workflow.conversation_id and position <= p_workflow.last_message
      and position >= least(p_workflow.first_message, (
        select max(position) from messages
        where conversation_id = p_workflow.conversation_id and position <= p_workflow.last_message))),
  'elapsedMs', (extract(epoch from now() - p_outbound.last_attempt_at) * 1000)::bigint);
