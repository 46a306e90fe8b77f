-- Those of the ids in p_wanted whose rows are of one of its properties.
create or replace function ids_within(p_table text, p_wanted jsonb) returns jsonb
language sql stable return to_jsonb(wanted_ids(p_wanted, 'ids', p_table));
