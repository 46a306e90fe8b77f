-- Which workflow and conversation a notification is about is known here, whoever words it.
create or replace function insert_notification(p_workflow workflows, p_notification jsonb) returns void
language sql set search_path = public, pg_temp as $$
  insert into notifications (conversation_id, workflow_id, subject, body, priority, metadata, about)
  select p_workflow.conversation_id, p_workflow.id, p_notification ->> 'subject', p_notification ->> 'body',
         p_notification ->> 'priority', coalesce(p_notification -> 'metadata', '{}') || jsonb_strip_nulls(
           jsonb_build_object('conversationId', p_workflow.conversation_id, 'workflowId', p_workflow.id)), nullif(p_notification -> 'about', 'null')
  where jsonb_typeof(p_notification) = 'object'
$$;
