create or replace function texts_of(p_list jsonb) returns text[]
language sql immutable return array(
  select jsonb_array_elements_text(case when jsonb_typeof(p_list) = 'array' then p_list else '[]' end));
