-- Plans that were agreed before approvals named the first day get the day that their promises have.
create or replace function backfill_first_days(p_after text, p_limit integer) returns jsonb
language sql set search_path = public, pg_temp as $$
  with batch as (
    select id from payment_plans where id > coalesce(p_after, '00000000-0000-0000-0000-000000000000')::uuid order by id limit p_limit
  ), filled as (
    update payment_plans p set start_date = first.due_date
    from batch join promises first on first.payment_plan_id = batch.id and first.installment = 1
    where p.id = batch.id and p.status = 'APPROVED' and p.start_date is null
    returning p.id
  )
  select jsonb_build_object('after', (select max(id::text) from batch), 'rows', (select count(*) from filled))
$$;
