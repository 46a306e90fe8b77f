-- `Conversation` of the gateway's API, for dashboards that read Supabase directly. A column that is not named here is not
-- shown, and personal data is null where the API masks it.
create or replace view dashboard_conversations with (security_barrier = true) as
  with viewer as materialized (select * from dashboard_viewer)
  select c.id,
    case when viewer.sees_personal_data then c.phone_number end as phone_number,
    c.tenant_id, c.property_name, c.language, c.consent, c.last_activity_at
  from conversations c, viewer
  where viewer.properties is null or viewer.properties ? c.property_name;
