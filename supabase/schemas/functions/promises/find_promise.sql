-- A promise, and the open ones of its tenant, for who is about to decide; null: unknown.
create or replace function find_promise(p_id uuid) returns jsonb
language sql stable return (
  select jsonb_build_object('promise', promise_json(p), 'open', (
    select coalesce(jsonb_agg(promise_json(o) order by o.due_date, o.id), '[]') from promises o
    where o.tenant_id = p.tenant_id and o.status = 'OPEN'))
  from promises p where p.id = p_id
);
