create or replace function withdraw_plan_of_superseded() returns trigger
language plpgsql set search_path = public, pg_temp as $$
begin
  perform withdraw_plan(new);
  return null;
end $$;

create or replace trigger workflows_plan_withdrawn after update of status on workflows for each row
  when (new.status = 'SUPERSEDED' and old.status <> 'SUPERSEDED')
  execute function withdraw_plan_of_superseded();
