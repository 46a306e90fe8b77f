-- Claims the tenants whose ledger is due to be read, oldest first, at most p_limit: they are due again after p_lease_ms, should
-- nobody settle them. Who is watched since the last round joins the one at p_next_round.
create or replace function claim_ledger_checks(p_now timestamptz, p_next_round timestamptz, p_limit integer, p_lease_ms bigint)
returns jsonb
language plpgsql set search_path = public, pg_temp as $$
declare v_cases jsonb;
begin
  update ledger_watches set check_at = p_next_round where tenant_id in (
    select tenant_id from ledger_watches where check_at is null limit 1000 for update skip locked);
  with due as (
    select tenant_id from ledger_watches where check_at <= p_now order by check_at nulls first limit p_limit for update skip locked
  ), claimed as (
    update ledger_watches w set check_at = p_now + p_lease_ms * interval '1 millisecond'
    from due where w.tenant_id = due.tenant_id returning w.tenant_id
  )
  select coalesce(jsonb_agg(ledger_case_json(tenant_id, p_now)), '[]') into v_cases from claimed;
  return v_cases;
end $$;
