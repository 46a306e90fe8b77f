-- A plan that is agreed names its first day: promises, texts and the schedule that people see are all made of it. Whoever approves it
-- may name the day; else it is one interval after the approval, by the tenant's calendar (`firstPaymentOn` in
-- `src/domain/payment-plan/schedule.ts`, and a test compares them).
create or replace function name_first_day() returns trigger
language plpgsql set search_path = public, pg_temp as $$
begin
  new.start_date := local_day(now(), (select time_zone from conversations where id = new.conversation_id)) + interval_of_plan(new.interval);
  return new;
end $$;

create or replace trigger payment_plans_first_day before insert or update of status on payment_plans for each row
  when (new.status = 'APPROVED' and new.start_date is null) execute function name_first_day();
