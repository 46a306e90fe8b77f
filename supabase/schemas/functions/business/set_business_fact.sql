-- The newest word on a key, a property and a language counts.
create or replace function set_business_fact(p_key text, p_value text, p_property_name text, p_language text, p_actor text)
returns jsonb
language plpgsql set search_path = public, pg_temp as $$
declare v_fact business_facts;
begin
  insert into business_facts (key, value, property_name, language, updated_by)
  values (p_key, p_value, p_property_name, p_language, p_actor)
  on conflict (key, coalesce(property_name, ''), coalesce(language, '')) where removed_at is null do update
    set value = excluded.value, updated_by = excluded.updated_by, updated_at = clock_timestamp()
  returning * into v_fact;
  return business_fact_json(v_fact);
end $$;
