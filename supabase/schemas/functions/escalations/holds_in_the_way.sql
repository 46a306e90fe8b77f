-- The holds that stand in the way of a text of a person and that p_override does not answer for: those that forbid contact or,
-- p_any, all of them.
create or replace function holds_in_the_way(p_conversation_id uuid, p_override jsonb, p_any boolean default false) returns jsonb
language sql stable return (
  select coalesce(jsonb_agg(escalation_json(e) order by e.created_at), '[]')
  from escalations e
  where e.conversation_id = p_conversation_id and e.holds and e.status <> 'RESOLVED' and (p_any or bars_contact(e.type))
    and not coalesce(p_override -> 'holds' @> jsonb_build_array(jsonb_build_object('id', e.id)), false)
);
