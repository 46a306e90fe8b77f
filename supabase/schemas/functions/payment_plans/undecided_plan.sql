-- The plan that waits for a decision with a turn's draft: that of the turn, or the newest of the conversation; null: none does.
create or replace function undecided_plan(p_workflow workflows) returns uuid
language sql stable return (
  select id from payment_plans
  where conversation_id = p_workflow.conversation_id and status in ('VALID', 'NEEDS_REVIEW', 'INVALID')
  order by (workflow_id = p_workflow.id) desc nulls last, created_at desc, id desc limit 1
);
