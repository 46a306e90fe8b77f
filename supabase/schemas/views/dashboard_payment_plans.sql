-- `PaymentPlan` of the gateway's API, for dashboards that read Supabase directly. A column that is not named here is not
-- shown, and personal data is null where the API masks it.
create or replace view dashboard_payment_plans with (security_barrier = true) as
  with viewer as materialized (select * from dashboard_viewer)
  select p.id, p.workflow_id, p.tenant_id, p.property_name, p.status, p.amount_cents, p.interval, p.installments,
    p.start_date, p.total_cents, p.coverage, p.auto_approvable,
    case when viewer.sees_personal_data then p.issues end as issues,
    p.created_at
  from payment_plans p, viewer
  where viewer.properties is null or viewer.properties ? p.property_name;
