-- The newest escalations of a conversation, at most a hundred: {conversationId, statuses, holding}. Without statuses, whatever
-- became of them; holding, those that keep the conversation for a human now.
create or replace function escalations_of_conversation(p_wanted jsonb) returns jsonb
language sql stable return (
  select coalesce(jsonb_agg(escalation_json(e::escalations) order by e.created_at desc, e.id desc), '[]')
  from (
    select * from escalations
    where conversation_id = (p_wanted ->> 'conversationId')::uuid
      and (jsonb_typeof(p_wanted -> 'statuses') = 'null' or p_wanted -> 'statuses' ? status)
      and (not (p_wanted -> 'holding')::boolean or holds and status <> 'RESOLVED')
    order by created_at desc, id desc limit 100
  ) e
);
