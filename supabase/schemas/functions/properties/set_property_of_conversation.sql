create or replace function set_property_of_conversation() returns trigger
language plpgsql set search_path = public, pg_temp as $$
begin
  if tg_op = 'INSERT' or new.tenant_id is distinct from old.tenant_id then
    new.property_name := (select property_name from tenant_properties where tenant_id = new.tenant_id);
    new.search_text := coalesce((select search_text from tenant_properties where tenant_id = new.tenant_id), new.search_text);
  end if;
  return new;
end $$;

create or replace trigger conversations_property before insert or update of tenant_id on conversations
  for each row execute function set_property_of_conversation();
