-- What belongs to a conversation follows it. Whoever changes a conversation holds its row, so nothing is added meanwhile.
create or replace function spread_property() returns trigger
language plpgsql
-- A few rows of large tables: without statistics, or on the generic plan, the planner would read them whole.
set enable_seqscan = off set jit = off set enable_hashjoin = off set enable_mergejoin = off set search_path = public, pg_temp as $$
begin
  update workflows set property_name = new.property_name where conversation_id = new.id;
  update drafts set property_name = new.property_name from workflows w
    where w.id = drafts.workflow_id and w.conversation_id = new.id;
  update escalations set property_name = new.property_name where conversation_id = new.id;
  update payment_plans set property_name = new.property_name where conversation_id = new.id;
  update work_items set property_name = new.property_name where conversation_id = new.id;
  update promises set property_name = new.property_name where conversation_id = new.id;
  return null;
end $$;

create or replace trigger conversations_property_changed after update on conversations
  for each row when (old.property_name is distinct from new.property_name) execute function spread_property();
