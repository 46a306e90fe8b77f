create or replace function search_text_of(p_facts jsonb) returns text
language sql stable return fold_text(concat_ws(' ', p_facts ->> 'tenantName', p_facts ->> 'unitName', p_facts ->> 'propertyName'));
