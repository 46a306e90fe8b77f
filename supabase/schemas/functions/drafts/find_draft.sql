-- A draft, and the conversation whose hours say when it may go out; null: unknown.
create or replace function find_draft(p_id uuid) returns jsonb
language sql stable return (
  select jsonb_build_object('draft', draft_json(d), 'conversation', conversation_json(c))
  from drafts d join workflows w on w.id = d.workflow_id join conversations c on c.id = w.conversation_id where d.id = p_id
);
