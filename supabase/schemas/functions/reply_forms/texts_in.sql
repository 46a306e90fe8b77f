-- The strings of a JSON array.
create or replace function texts_in(p_list jsonb) returns text[]
language sql immutable return array(select jsonb_array_elements_text(p_list));
