-- Puts on record that a person answers for the text of a workflow that goes out again: holds that are known now stop it no more.
create or replace function answer_for(p_workflow_id uuid, p_override jsonb) returns void
language plpgsql set search_path = public, pg_temp as $$
begin
  if jsonb_typeof(p_override) = 'object' then
    update outbound_messages set cleared_at = now() where workflow_id = p_workflow_id;
    update drafts set override = merged_override(override_of(p_workflow_id), p_override)
      where id = (select id from drafts where workflow_id = p_workflow_id and status in ('APPROVED', 'AUTO_APPROVED')
        order by created_at desc limit 1);
  end if;
end $$;
