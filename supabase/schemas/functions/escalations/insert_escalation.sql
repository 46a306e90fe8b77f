create or replace function insert_escalation(p_workflow workflows, p_escalation jsonb) returns uuid
language sql set search_path = public, pg_temp as $$
  insert into escalations (workflow_id, conversation_id, type, severity, reason, reasons, automatic, due_at)
  values (p_workflow.id, p_workflow.conversation_id, p_escalation ->> 'type', p_escalation ->> 'severity',
          p_escalation ->> 'reason', p_escalation -> 'reasons', coalesce((p_escalation ->> 'automatic')::boolean, true),
          now() + (p_escalation ->> 'dueInMs')::bigint * interval '1 millisecond')
  returning id
$$;
