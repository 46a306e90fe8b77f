create or replace function get_people(p_ids text[]) returns jsonb
language sql stable return (select coalesce(jsonb_agg(person_json(p)), '[]') from people p where p.id = any (p_ids));
