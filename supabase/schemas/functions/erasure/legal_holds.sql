-- The open escalations of these conversations, of the types whose words may be evidence (p_types).
create or replace function legal_holds(p_conversation_ids uuid[], p_types text[]) returns jsonb
language sql stable return (
  select coalesce(jsonb_agg(escalation_json(e) order by e.created_at), '[]') from escalations e
  where e.conversation_id = any (p_conversation_ids) and e.status <> 'RESOLVED' and e.type = any (p_types)
);
