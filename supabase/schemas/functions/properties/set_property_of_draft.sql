create or replace function set_property_of_draft() returns trigger
language plpgsql set search_path = public, pg_temp as $$
begin
  new.property_name := (select property_name from workflows where id = new.workflow_id);
  return new;
end $$;

create or replace trigger drafts_property before insert on drafts
  for each row execute function set_property_of_draft();
