create or replace function reply_form_json(p reply_forms) returns jsonb
language sql stable return
  jsonb_build_object(
    'id', p.id, 'language', p.language, 'text', p.text, 'intents', to_jsonb(p.intents), 'conditions', to_jsonb(p.conditions),
    'status', p.status, 'origin', p.origin, 'approvals', p.approvals, 'approvers', cardinality(p.approvers),
    'rejections', p.rejections, 'decidedBy', p.decided_by, 'decidedAt', p.decided_at, 'createdAt', p.created_at);
