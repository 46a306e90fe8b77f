-- Which workflow and conversation a notification is about is known here, whoever words it. It waits as long as those that wait for the
-- next message (`gather_notifications`), which only they do that belong to no batch yet and were not tried; what is critical waits for nothing.
create or replace function insert_notification(p_workflow workflows, p_notification jsonb) returns void
language plpgsql set search_path = public, pg_temp as $$
begin
  insert into notifications (conversation_id, workflow_id, subject, body, priority, metadata, about, run_at)
  select p_workflow.conversation_id, p_workflow.id, p_notification ->> 'subject', p_notification ->> 'body',
         p_notification ->> 'priority', coalesce(p_notification -> 'metadata', '{}') || jsonb_strip_nulls(
           jsonb_build_object('conversationId', p_workflow.conversation_id, 'workflowId', p_workflow.id)), nullif(p_notification -> 'about', 'null'),
         greatest(now(), case when p_notification ->> 'priority' <> 'critical' then (
           select run_at from notifications where run_at > now() and batch is null and error is null and priority <> 'critical'
           order by run_at desc limit 1) end)
  where jsonb_typeof(p_notification) = 'object';
end $$;
