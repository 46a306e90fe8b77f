-- The functions named are for the gateway alone. Later migrations call this for what they add.
create or replace function only_for_service(p_functions text[]) returns void
language plpgsql set search_path = public, pg_temp as $$
declare
  v_name text;
  v_role text;
begin
  foreach v_name in array p_functions loop
    execute format('revoke execute on function %I from public', v_name);
    foreach v_role in array array['anon', 'authenticated'] loop
      if exists (select from pg_roles where rolname = v_role) then
        execute format('revoke execute on function %I from %I', v_name, v_role);
      end if;
    end loop;
    if exists (select from pg_roles where rolname = 'service_role') then
      execute format('grant execute on function %I to service_role', v_name);
    end if;
  end loop;
end $$;
