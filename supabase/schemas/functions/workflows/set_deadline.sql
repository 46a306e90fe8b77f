create or replace function set_deadline(p_workflow_id uuid, p_kind text, p_at timestamptz) returns void
language plpgsql set search_path = public, pg_temp as $$
begin
  update workflows set deadline_at = p_at, deadline_kind = case when p_at is not null then p_kind end
  where id = p_workflow_id;
end $$;
