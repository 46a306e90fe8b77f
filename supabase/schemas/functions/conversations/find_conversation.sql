-- By the gateway's own id, or by the SMS Agent's: its callers know only that one.
create or replace function find_conversation(p_id text) returns jsonb
language sql stable return (
  select conversation_json(c) from conversations c
  where c.id = case when p_id ~* '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$' then p_id::uuid end or c.sms_agent_id = p_id
  order by (c.sms_agent_id is distinct from p_id) desc, c.created_at desc limit 1
);
