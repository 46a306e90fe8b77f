-- A plan that is withdrawn takes its promises with it.
create or replace function cancel_plan_payments() returns trigger
language plpgsql set search_path = public, pg_temp as $$
declare v_id uuid;
begin
  for v_id in select id from promises where payment_plan_id = old.id and status = 'OPEN' order by installment loop
    perform cancel_promise(v_id, 'The payment plan was withdrawn.', 'system');
  end loop;
  return old;
end $$;

create or replace trigger payment_plans_withdrawn before delete on payment_plans for each row
  execute function cancel_plan_payments();
