-- The holds that stand in the way of sending texts again, beyond what was answered for when they were first sent or is now. The
-- confirmation of an opt-out passes every hold.
create or replace function holds_against_resending(p_workflow_ids uuid[], p_status text, p_override jsonb) returns jsonb
language sql stable return (
  select coalesce(jsonb_agg(distinct hold), '[]')
  from workflows w join outbound_messages o on o.workflow_id = w.id
    cross join lateral jsonb_array_elements(
      holds_in_the_way(w.conversation_id, merged_override(override_of(w.id), p_override))) hold
  where w.id = any (p_workflow_ids) and w.status = p_status and o.kind <> 'opt_out_confirmation'
);
