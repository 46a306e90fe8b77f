-- The same for one tenant; null: nobody watches their ledger.
create or replace function ledger_case(p_tenant_id text, p_now timestamptz) returns jsonb
language sql stable return (
  select ledger_case_json(tenant_id, p_now) from ledger_watches where tenant_id = p_tenant_id
);
