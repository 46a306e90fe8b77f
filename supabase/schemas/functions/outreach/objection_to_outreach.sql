-- Why a text of outreach does not go out after all, at the moment of sending; null: it may. What came to pass at any number of the
-- tenant while it waited in the queue counts.
create or replace function objection_to_outreach(p_workflow workflows, p_conversation conversations) returns text
language sql stable
-- A few rows of large tables: without statistics, or on the generic plan, the planner would read them whole.
set enable_seqscan = off set jit = off set enable_hashjoin = off set enable_mergejoin = off return (
  select case
    when p_conversation.tenant_id is distinct from o.tenant_id then 'the number is somebody else''s by now'
    when exists (select from conversations where tenant_id = o.tenant_id and consent = 'OPTED_OUT') then
      'the tenant has opted out at another number'
    when exists (select from conversations c join escalations e on e.conversation_id = c.id
      where c.tenant_id = o.tenant_id and e.holds and e.status <> 'RESOLVED') then
      'a person has another conversation with the tenant'
    when exists (select from messages where conversation_id = p_conversation.id and position > p_workflow.last_message) then
      'the tenant has written meanwhile'
    when exists (select from promises where tenant_id = o.tenant_id and status = 'OPEN') then 'the tenant has promised to pay'
    end
  from outreach_texts o where o.workflow_id = p_workflow.id
);
