create or replace function remember_person(p_id text, p_name text, p_email text, p_role text, p_properties text[] default null)
returns void
language sql set search_path = public, pg_temp as $$
  insert into people (id, name, email, role, properties) values (p_id, p_name, p_email, p_role, p_properties)
  on conflict (id) do update set name = excluded.name, email = excluded.email, role = excluded.role,
    properties = excluded.properties, seen_at = now()
$$;
