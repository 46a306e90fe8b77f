create or replace function watch_ledger(p_tenant_id text) returns void
language sql set search_path = public, pg_temp as $$
  insert into ledger_watches (tenant_id) values (p_tenant_id) on conflict (tenant_id) do nothing
$$;
