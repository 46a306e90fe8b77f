-- Takes in where tenants live (p_tenants: {tenant id: property or null}) and what they are found by (p_names: {tenant id: {tenantName,
-- unitName, propertyName}}), and what follows from it for their conversations.
create or replace function remember_properties(p_tenants jsonb, p_names jsonb default '{}') returns void
language plpgsql
-- A few rows of large tables: without statistics, or on the generic plan, the planner would read them whole.
set enable_seqscan = off set jit = off set enable_hashjoin = off set enable_mergejoin = off set search_path = public, pg_temp as $$
declare
  v_conversation record;
begin
  insert into tenant_properties (tenant_id, property_name, search_text)
    select key, value, case when p_names ? key then search_text_of(p_names -> key) end from jsonb_each_text(p_tenants) order by key
  on conflict (tenant_id) do update set property_name = excluded.property_name,
      search_text = coalesce(excluded.search_text, tenant_properties.search_text)
    where tenant_properties.property_name is distinct from excluded.property_name
      or tenant_properties.search_text is distinct from coalesce(excluded.search_text, tenant_properties.search_text);
  -- In the order in which texts of several numbers take them.
  for v_conversation in
    select c.id, t.property_name, coalesce(t.search_text, c.search_text) as search_text
    from conversations c join tenant_properties t on t.tenant_id = c.tenant_id
    where c.tenant_id in (select jsonb_object_keys(p_tenants))
      and (c.property_name is distinct from t.property_name or c.search_text <> t.search_text)
    order by c.phone_number for update of c
  loop
    update conversations set property_name = v_conversation.property_name, search_text = v_conversation.search_text
    where id = v_conversation.id;
  end loop;
end $$;
