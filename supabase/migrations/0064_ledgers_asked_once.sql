-- What follows is written by `npm run migration` from supabase/schemas.

-- The ledgers cannot be read now: what is due before p_until waits until then. What somebody is reading meanwhile is settled all the same.
create or replace function postpone_ledger_checks(p_until timestamptz) returns void
language sql set search_path = public, pg_temp as $$
  update ledger_watches set check_at = p_until where tenant_id in (
    select tenant_id from ledger_watches where check_at < p_until for update skip locked)
$$;

select only_for_service('{postpone_ledger_checks}');
