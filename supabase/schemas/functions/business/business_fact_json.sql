create or replace function business_fact_json(p business_facts) returns jsonb
language sql stable return
  jsonb_build_object('id', p.id, 'key', p.key, 'value', p.value, 'propertyName', p.property_name, 'language', p.language,
    'updatedBy', p.updated_by, 'updatedAt', p.updated_at);
