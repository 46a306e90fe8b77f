-- What follows is written by `npm run migration` from supabase/schemas.

drop policy if exists analysts_read on escalations;

drop policy if exists analysts_read on workflows;

drop policy if exists staff_reads on conversations;

drop policy if exists staff_reads on drafts;

drop policy if exists staff_reads on escalations;

drop policy if exists staff_reads on events;

drop policy if exists staff_reads on messages;

drop policy if exists staff_reads on outbound_messages;

drop policy if exists staff_reads on payment_plans;

drop policy if exists staff_reads on workflows;

drop policy if exists within_properties on conversations;

drop policy if exists within_properties on drafts;

drop policy if exists within_properties on escalations;

drop policy if exists within_properties on events;

drop policy if exists within_properties on messages;

drop policy if exists within_properties on outbound_messages;

drop policy if exists within_properties on payment_plans;

drop policy if exists within_properties on workflows;

-- Who reads through Supabase's Data API, by the claims of their token: one row, or none for whom the gateway's API shows
-- nothing. It judges a token as `src/auth/authenticator.ts` does: what the gateway would refuse is refused here. Nobody is let
-- in to this view itself; the views named dashboard_… begin with it.
create view dashboard_viewer as
  with claims as (
    select token -> 'app_metadata' as given, token ->> 'sub' as subject
    from (select nullif(current_setting('request.jwt.claims', true), '')::jsonb as token) request
  )
  select subject,
    given ->> 'role' as role,
    given ->> 'role' <> 'analyst' or coalesce(given -> 'pii' = 'true', false) as sees_personal_data,
    -- Null: all of them.
    given -> 'properties' as properties
  from claims
  where given ->> 'role' in ('approver', 'analyst', 'admin')
    and subject <> ''
    and coalesce(jsonb_typeof(given -> 'pii'), 'boolean') = 'boolean'
    and coalesce(jsonb_typeof(given -> 'properties'), 'array') = 'array';

-- `Workflow` of the gateway's API, for dashboards that read Supabase directly. A column that is not named here is not shown,
-- and personal data is null where the API masks it.
create view dashboard_workflows with (security_barrier = true) as
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

-- `Conversation` of the gateway's API, for dashboards that read Supabase directly. A column that is not named here is not
-- shown, and personal data is null where the API masks it.
create view dashboard_conversations with (security_barrier = true) as
  with viewer as materialized (select * from dashboard_viewer)
  select c.id,
    case when viewer.sees_personal_data then c.phone_number end as phone_number,
    c.tenant_id, c.property_name, c.language, c.consent, c.last_activity_at
  from conversations c, viewer
  where viewer.properties is null or viewer.properties ? c.property_name;

-- `Draft` of the gateway's API, for dashboards that read Supabase directly. A column that is not named here is not shown, and
-- personal data is null where the API masks it.
create view dashboard_drafts with (security_barrier = true) as
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

-- `Escalation` of the gateway's API, for dashboards that read Supabase directly. A column that is not named here is not shown,
-- and personal data is null where the API masks it.
create view dashboard_escalations with (security_barrier = true) as
  with viewer as materialized (select * from dashboard_viewer)
  select e.id, e.workflow_id, e.conversation_id, e.property_name, e.type, e.severity, e.status,
    case when viewer.sees_personal_data then e.reason end as reason,
    e.automatic, e.acknowledged_by, e.resolved_by,
    case when viewer.sees_personal_data then e.resolution end as resolution,
    e.created_at, e.due_at
  from escalations e, viewer
  where viewer.properties is null or viewer.properties ? e.property_name;

-- `AuditEvent` of the gateway's API, for dashboards that read Supabase directly. A column that is not named here is not shown,
-- and personal data is null where the API masks it.
create view dashboard_events with (security_barrier = true) as
  with viewer as materialized (select * from dashboard_viewer)
  select e.position as id, e.at, e.actor, e.action, e.workflow_id, e.conversation_id,
    case when viewer.sees_personal_data then e.detail - 'usage' end as detail,
    e.hash
  from events e, viewer
  where viewer.properties is null
    or exists (select from conversations c where c.id = e.conversation_id and viewer.properties ? c.property_name);

-- `PaymentPlan` of the gateway's API, for dashboards that read Supabase directly. A column that is not named here is not
-- shown, and personal data is null where the API masks it.
create view dashboard_payment_plans with (security_barrier = true) as
  with viewer as materialized (select * from dashboard_viewer)
  select p.id, p.workflow_id, p.tenant_id, p.property_name, p.status, p.amount_cents, p.interval, p.installments,
    p.start_date, p.total_cents, p.coverage, p.auto_approvable,
    case when viewer.sees_personal_data then p.issues end as issues,
    p.created_at
  from payment_plans p, viewer
  where viewer.properties is null or viewer.properties ? p.property_name;

-- Who may look past the gateway, and how the gateway comes in through Supabase's Data API. Where the roles of Supabase do not
-- exist there is nobody to let in or keep out. May be run any number of times: run it again should the roles come later.
do $$
declare
  v_tables constant text[] := array['conversations', 'workflows', 'messages', 'drafts', 'outbound_messages', 'escalations',
                                    'notifications', 'events', 'payment_plans', 'tenant_properties'];
  -- What people see: the rows and columns that the gateway's API would show them.
  v_shown constant text[] := array['dashboard_conversations', 'dashboard_workflows', 'dashboard_drafts',
                                   'dashboard_escalations', 'dashboard_payment_plans', 'dashboard_events'];
  v_name text;
  v_role text;
begin
  -- New tables and views of a Supabase project are open to its API roles until somebody closes them, and row-level security
  -- knows nothing of truncate. No table is opened to people: a row holds more than they may see.
  foreach v_role in array array['anon', 'authenticated'] loop
    continue when to_regrole(v_role) is null;
    foreach v_name in array v_tables || v_shown || array['due_workflows', 'dashboard_viewer'] loop
      execute format('revoke all on %I from %I', v_name, v_role);
    end loop;
    execute format('revoke all on sequence messages_position_seq, events_position_seq from %I', v_role);
  end loop;

  if to_regrole('service_role') is not null then
    foreach v_name in array v_shown || array['dashboard_viewer'] loop
      execute format('revoke all on %I from service_role', v_name);
    end loop;
    foreach v_name in array v_tables loop
      execute format('grant select, insert, update on %I to service_role', v_name);
    end loop;
    grant select on due_workflows to service_role;
    grant usage on sequence messages_position_seq to service_role;
  end if;

  if to_regrole('authenticated') is not null then
    foreach v_name in array v_shown loop
      execute format('grant select on %I to authenticated', v_name);
    end loop;
  end if;
end $$;
