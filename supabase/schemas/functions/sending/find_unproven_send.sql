-- The attempt of a claimed workflow that nobody knows the outcome of; null: there is none.
create or replace function find_unproven_send(p_workflow_id uuid, p_lease_token uuid) returns jsonb
language sql stable return (
  select unproven_send_json(w, o) from workflows w join outbound_messages o on o.workflow_id = w.id
  where w.id = p_workflow_id and w.lease_token = p_lease_token and o.outcome_unknown
);
