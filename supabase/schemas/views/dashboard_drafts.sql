-- `Draft` of the gateway's API, for dashboards that read Supabase directly. A column that is not named here is not shown, and
-- personal data is null where the API masks it.
create or replace view dashboard_drafts with (security_barrier = true) as
  with viewer as materialized (select * from dashboard_viewer)
  select d.id, d.workflow_id, d.property_name, d.version, d.status,
    case when viewer.sees_personal_data then d.body end as body,
    case when viewer.sees_personal_data then d.translation end as translation,
    d.language, d.intent, d.confidence,
    (
      select coalesce(jsonb_agg(jsonb_build_object(
        'name', item -> 'name', 'passed', item -> 'passed', 'weight', item -> 'weight',
        'detail', case when viewer.sees_personal_data then item -> 'detail' end) order by place), '[]')
      from jsonb_array_elements(d.checks) with ordinality checks (item, place)
    ) as checks,
    d.model, d.decided_by, d.decided_at,
    case when viewer.sees_personal_data then d.final_body end as final_body,
    d.created_at
  from drafts d, viewer
  where viewer.properties is null or viewer.properties ? d.property_name;
