-- The facts that hold for all properties or for one of these (null: of every property), by key; at most 500.
create or replace function list_business_facts(p_properties text[] default null) returns jsonb
language sql stable return (
  select coalesce(jsonb_agg(business_fact_json(f::business_facts) order by f.key, f.property_name nulls first, f.language nulls first), '[]')
  from (
    select * from business_facts
    where removed_at is null and (p_properties is null or property_name is null or property_name = any (p_properties))
    order by key, property_name nulls first, language nulls first limit 500
  ) f
);
