-- How many texts that they had not asked for a tenant had in the last 7 days, over all their numbers, but for p_workflow_id's.
create or replace function unasked_texts(p_tenant_id text, p_conversation_id uuid, p_workflow_id uuid default null) returns bigint
language sql stable return (
  select count(*) from outbound_messages o
  where o.conversation_id in (select id from conversations where tenant_id = p_tenant_id or id = p_conversation_id)
    and o.unasked and (o.sent_at is not null or o.outcome_unknown) and o.last_attempt_at > now() - interval '7 days'
    and o.workflow_id is distinct from p_workflow_id
);
