-- `Escalation` of the gateway's API, for dashboards that read Supabase directly. A column that is not named here is not shown,
-- and personal data is null where the API masks it.
create or replace view dashboard_escalations with (security_barrier = true) as
  with viewer as materialized (select * from dashboard_viewer)
  select e.id, e.workflow_id, e.conversation_id, e.property_name, e.type, e.severity, e.status,
    case when viewer.sees_personal_data then e.reason end as reason,
    e.automatic, e.acknowledged_by, e.resolved_by,
    case when viewer.sees_personal_data then e.resolution end as resolution,
    e.created_at, e.due_at
  from escalations e, viewer
  where viewer.properties is null or viewer.properties ? e.property_name;
