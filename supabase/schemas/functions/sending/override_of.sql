-- What persons have answered for so far about the text of a workflow; null: nothing.
create or replace function override_of(p_workflow_id uuid) returns jsonb
language sql stable return (
  select override from drafts where workflow_id = p_workflow_id and override is not null order by created_at desc limit 1
);
