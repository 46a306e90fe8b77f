create or replace function set_property_of_row() returns trigger
language plpgsql set search_path = public, pg_temp as $$
begin
  new.property_name := (select property_name from conversations where id = new.conversation_id);
  return new;
end $$;

create or replace trigger workflows_property before insert on workflows
  for each row execute function set_property_of_row();
create or replace trigger escalations_property before insert on escalations
  for each row execute function set_property_of_row();
create or replace trigger payment_plans_property before insert on payment_plans
  for each row execute function set_property_of_row();
create or replace trigger promises_property before insert on promises
  for each row execute function set_property_of_row();
