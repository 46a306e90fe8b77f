-- What a tenant was seen to owe at p_at. A reading that is older than what is known changes nothing.
create or replace function note_ledger(p_tenant_id text, p_amount_owed_cents bigint, p_at timestamptz) returns void
language plpgsql set search_path = public, pg_temp as $$
declare v_last ledger_snapshots;
begin
  select * into v_last from ledger_snapshots where tenant_id = p_tenant_id order by seen_from desc limit 1 for update;
  if v_last.seen_until >= p_at then
    return;
  elsif v_last.amount_owed_cents = p_amount_owed_cents then
    update ledger_snapshots set seen_until = p_at where tenant_id = p_tenant_id and seen_from = v_last.seen_from;
  else
    insert into ledger_snapshots (tenant_id, seen_from, seen_until, amount_owed_cents)
    values (p_tenant_id, p_at, p_at, p_amount_owed_cents) on conflict do nothing;
  end if;
end $$;
