-- Those who decide, who were seen last at the top.
create or replace function list_people(p_limit integer) returns jsonb
language sql stable return (
  select coalesce(jsonb_agg(person_json(p::people) order by p.seen_at desc, p.id), '[]')
  from (select * from people where role in ('approver', 'admin') order by seen_at desc, id limit p_limit) p
);
