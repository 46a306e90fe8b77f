-- Takes in where tenants live (p_tenants: {tenant id: property or null}), and what follows from it for their conversations.
create or replace function remember_properties(p_tenants jsonb) returns void
language plpgsql
-- A few rows of large tables: without statistics, or on the generic plan, the planner would read them whole.
set enable_seqscan = off set enable_hashjoin = off set enable_mergejoin = off set search_path = public, pg_temp as $$
declare
  v_conversation record;
begin
  insert into tenant_properties (tenant_id, property_name)
    select key, value from jsonb_each_text(p_tenants) order by key
  on conflict (tenant_id) do update set property_name = excluded.property_name
    where tenant_properties.property_name is distinct from excluded.property_name;
  -- In the order in which texts of several numbers take them.
  for v_conversation in
    select c.id, t.property_name from conversations c join tenant_properties t on t.tenant_id = c.tenant_id
    where c.tenant_id in (select jsonb_object_keys(p_tenants)) and c.property_name is distinct from t.property_name
    order by c.phone_number for update of c
  loop
    update conversations set property_name = v_conversation.property_name where id = v_conversation.id;
  end loop;
end $$;
