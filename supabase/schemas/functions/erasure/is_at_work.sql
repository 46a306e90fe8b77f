-- Whether something is being done in a conversation that its words are needed for.
create or replace function is_at_work(p_conversation_id uuid) returns boolean
language sql stable return exists (
  select from workflows where conversation_id = p_conversation_id and (run_at is not null or lease_token is not null)
);
