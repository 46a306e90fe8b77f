create or replace function guard_workflow_transition() returns trigger
language plpgsql set search_path = public, pg_temp as $$
begin
  if tg_op = 'INSERT' then
    if new.status <> 'RECEIVED' then
      raise exception 'a workflow starts as RECEIVED, not as %', new.status using errcode = 'check_violation';
    end if;
    return new;
  end if;
  if new.status is distinct from old.status then
    if not (workflow_transitions() -> old.status) ? new.status then
      raise exception 'a workflow cannot go from % to %', old.status, new.status using errcode = 'check_violation';
    end if;
    new.version := old.version + 1;
    new.completed_at := case when is_end(new.status) then now() end;
    -- The same work claimed again counts on; a new kind of work starts from none.
    if new.status not in ('RECEIVED', 'PROCESSING') then
      new.attempts := 0;
    end if;
  end if;
  new.updated_at := now();
  return new;
end $$;

create or replace trigger workflows_transition before insert or update on workflows
  for each row execute function guard_workflow_transition();
