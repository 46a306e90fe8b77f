create or replace function count_payment_plans(p_filter jsonb, p_most integer) returns integer
language sql stable return count_of('payment_plans', payment_plan_scans(p_filter), p_filter, p_most);
