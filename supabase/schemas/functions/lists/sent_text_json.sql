create or replace function sent_text_json(p outbound_messages) returns jsonb
language sql stable return (
  select jsonb_build_object('id', p.id, 'workflowId', p.workflow_id, 'conversationId', p.conversation_id, 'body', p.body, 'kind', p.kind,
    'sentAt', p.sent_at, 'deliveryStatus', p.delivery_status, 'alone', w.route in ('AUTO_SEND', 'NONE'),
    'propertyName', w.property_name, 'draftId', (
      select id from drafts where workflow_id = w.id and status in ('APPROVED', 'AUTO_APPROVED') order by created_at desc limit 1))
  from workflows w where w.id = p.workflow_id);
