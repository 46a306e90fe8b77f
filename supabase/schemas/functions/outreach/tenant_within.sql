-- Whether a tenant lives at one of the properties; null: at any, also at one that nobody knows.
create or replace function tenant_within(p_tenant_id text, p_properties text[]) returns boolean
language sql stable return
  p_properties is null
  or exists (select from tenant_properties where tenant_id = p_tenant_id and property_name = any (p_properties));
