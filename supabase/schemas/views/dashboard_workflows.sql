-- `Workflow` of the gateway's API, for dashboards that read Supabase directly. A column that is not named here is not shown,
-- and personal data is null where the API masks it.
create or replace view dashboard_workflows with (security_barrier = true) as
  with viewer as materialized (select * from dashboard_viewer)
  select w.id, w.conversation_id, w.tenant_id, w.property_name, w.status, w.route,
    -- As turn_text has it; a view calls no function that its readers may not call.
    case when viewer.sees_personal_data then (
      select coalesce(string_agg(m.content, e'\n' order by m.received_at, m.position), '') from messages m
      where m.conversation_id = w.conversation_id and m.position between w.first_message and w.last_message
    ) end as message,
    (
      select coalesce(jsonb_agg(jsonb_build_object(
        'name', step -> 'name', 'status', step -> 'status', 'startedAt', step -> 'startedAt',
        'durationMs', step -> 'durationMs',
        'detail', case when viewer.sees_personal_data then step -> 'detail' end) order by place), '[]')
      from jsonb_array_elements(w.steps) with ordinality steps (step, place)
    ) as steps,
    w.attempts,
    case when viewer.sees_personal_data then w.error end as error,
    case when w.status = 'SCHEDULED' then w.deadline_at end as scheduled_for,
    w.received_at, w.updated_at, w.completed_at
  from workflows w, viewer
  where viewer.properties is null or viewer.properties ? w.property_name;
