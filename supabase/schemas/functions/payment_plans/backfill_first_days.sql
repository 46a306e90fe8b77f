-- Plans that were agreed before approvals named the first day get the day that their promises have.
create or replace function backfill_first_days(p_after text, p_limit integer) returns jsonb
language plpgsql set search_path = public, pg_temp as $$
declare
  -- By their keys, so that nobody reads the table whole.
  v_ids uuid[] := array(
    select id from payment_plans where id > coalesce(p_after, '00000000-0000-0000-0000-000000000000')::uuid order by id limit p_limit);
  v_rows integer;
begin
  update payment_plans p set start_date = first.due_date from promises first
    where first.payment_plan_id = any (v_ids) and first.installment = 1
      and p.id = first.payment_plan_id and p.status = 'APPROVED' and p.start_date is null;
  get diagnostics v_rows = row_count;
  return jsonb_build_object('after', v_ids[cardinality(v_ids)], 'rows', v_rows);
end $$;
