-- The ids that p_wanted lists under a name, without those whose rows are of none of its properties, if it names any.
create or replace function wanted_ids(p_wanted jsonb, p_name text, p_table text) returns uuid[]
language plpgsql stable set search_path = public, pg_temp as $$
declare v_ids uuid[] := uuids_of(p_wanted -> p_name);
begin
  if p_wanted ? 'properties' then
    execute format('select array(select r.id from %I r where r.id = any ($1) and $2 ? r.property_name)', p_table)
    into v_ids using v_ids, p_wanted -> 'properties';
  end if;
  return v_ids;
end $$;
