create or replace function list_payment_plans(p_filter jsonb, p_limit integer, p_after text default null)
returns jsonb
language plpgsql stable set search_path = public, pg_temp as $$
begin
  return page_of('payment_plans', 'created_at', 'id', 'payment_plan_json', payment_plan_scans(p_filter), p_filter, p_limit,
    p_after);
end $$;
