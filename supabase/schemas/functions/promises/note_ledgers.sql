-- Readings that change nothing that was promised: [{tenantId, amountOwedCents, readAt, checkAt}]. checkAt null: nothing can change
-- any more, and nobody watches. Without an amount the ledger could not be read, and is due again then.
create or replace function note_ledgers(p_readings jsonb) returns void
language plpgsql set search_path = public, pg_temp as $$
declare v_reading jsonb;
begin
  for v_reading in select value from jsonb_array_elements(p_readings -> 'readings') order by value ->> 'tenantId' loop
    if jsonb_typeof(v_reading -> 'amountOwedCents') = 'number' then
      perform note_ledger(v_reading ->> 'tenantId', (v_reading ->> 'amountOwedCents')::bigint, (v_reading ->> 'readAt')::timestamptz);
    end if;
    perform watch_until(v_reading ->> 'tenantId', (v_reading ->> 'checkAt')::timestamptz);
  end loop;
end $$;
