create or replace function draft_json(p drafts) returns jsonb
language sql stable return
  jsonb_build_object(
    'id', p.id, 'workflowId', p.workflow_id, 'version', p.version, 'status', p.status, 'body', p.body,
    'translation', p.translation, 'language', p.language, 'intent', p.intent, 'confidence', p.confidence,
    'checks', p.checks, 'facts', p.facts, 'promptVersion', p.prompt_version, 'model', p.model, 'usage', p.usage,
    'decidedBy', p.decided_by, 'decidedAt', p.decided_at, 'decisionNote', p.decision_note,
    'finalBody', p.final_body, 'override', p.override, 'sentences', coalesce(p.sentences, '[]'), 'createdAt', p.created_at,
    'claimedBy', case when p.status = 'PENDING' and p.claimed_until > now() then
      jsonb_build_object('id', p.claimed_by, 'email', p.claimed_by_email, 'until', p.claimed_until) end);
