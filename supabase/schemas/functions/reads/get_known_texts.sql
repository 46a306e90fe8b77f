-- The texts of conversations that went through the gateway, of each way the newest hundred: the SMS Agent's history does not
-- say who sent a text, and knows no pictures.
create or replace function get_known_texts(p_ids uuid[]) returns jsonb
language sql stable
-- By their ids, however few rows the planner takes the tables to have.
set enable_seqscan = off set jit = off return (
  select coalesce(jsonb_agg(jsonb_build_object(
    'conversationId', c.id,
    'received', (
      select coalesce(jsonb_agg(jsonb_build_object('messageId', m.message_id, 'content', m.content,
        'receivedAt', m.received_at, 'mediaUrls', m.media_urls) order by m.position), '[]')
      from (select * from messages where conversation_id = c.id order by position desc limit 100) m),
    'sent', (
      select coalesce(jsonb_agg(jsonb_build_object('providerId', o.provider_id, 'body', o.body, 'sentAt', o.sent_at,
        'deliveryStatus', o.delivery_status,
        -- The fixed texts have no draft.
        'sentBy', case when d.status = 'APPROVED' then d.decided_by else 'system' end,
        'translation', case when d.final_body is null then d.translation end) order by o.created_at), '[]')
      from (select * from outbound_messages where conversation_id = c.id order by created_at desc limit 100) o
      left join lateral (
        select * from drafts where workflow_id = o.workflow_id and status in ('APPROVED', 'AUTO_APPROVED')
        order by created_at desc limit 1) d on true
      where o.sent_at is not null))), '[]')
  from conversations c where c.id = any (p_ids)
);
