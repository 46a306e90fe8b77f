-- When a tenant's ledger is read next; null: nobody watches it any more, unless something was promised meanwhile.
create or replace function watch_until(p_tenant_id text, p_check_at timestamptz) returns void
language plpgsql set search_path = public, pg_temp as $$
begin
  update ledger_watches set check_at = p_check_at where tenant_id = p_tenant_id;
  if p_check_at is null then
    delete from ledger_watches where tenant_id = p_tenant_id
      and not exists (select from promises where tenant_id = p_tenant_id and status = 'OPEN');
  end if;
end $$;
