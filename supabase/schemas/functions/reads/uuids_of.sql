create or replace function uuids_of(p_list jsonb) returns uuid[]
language sql immutable return array(select value::uuid from jsonb_array_elements_text(p_list));
