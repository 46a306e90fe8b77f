-- `AuditEvent` of the gateway's API, for dashboards that read Supabase directly. A column that is not named here is not shown,
-- and personal data is null where the API masks it.
create or replace view dashboard_events with (security_barrier = true) as
  with viewer as materialized (select * from dashboard_viewer)
  select e.position as id, e.at, e.actor, e.action, e.workflow_id, e.conversation_id,
    case when viewer.sees_personal_data then e.detail - '{usage,words}'::text[] end as detail,
    e.hash
  from events e, viewer
  where viewer.properties is null
    or exists (select from conversations c where c.id = e.conversation_id and viewer.properties ? c.property_name);
