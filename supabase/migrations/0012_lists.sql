-- Lists of everything, each filter with an index that gives its rows in the order of the page; the numbers of a window; what
-- nested fields need of one level, in one call; and the escalations that are open as of a place in the log.

-- Where an enumeration leads an index, a filter becomes one scan for each of its values, merged: each scan is in the order of
-- the page and ends with it, so what is read is what is returned. A filter that names one of two leading columns goes through
-- all values of the other; null is a value too.
drop index workflows_status;
create index workflows_status_route on workflows (status, (coalesce(route, '')), received_at desc, id desc) include (route);
drop index drafts_status;
create index drafts_language_status on drafts (language, status, created_at desc, id desc) include (confidence);
create index drafts_pending on drafts (id) where status = 'PENDING';
-- With what a filter by confidence and the average look at, so that neither reads the drafts themselves.
drop index drafts_created;
create index drafts_created on drafts (created_at desc, id desc) include (confidence, model);
create index escalations_created on escalations (created_at desc, id desc);
create index escalations_status on escalations (status, severity, created_at desc, id desc);
create index escalations_type on escalations (type, status, severity, created_at desc, id desc);
create index payment_plans_status on payment_plans (status, created_at desc, id desc);
create index payment_plans_tenant on payment_plans (tenant_id, created_at desc, id desc);
-- The log is appended to all day: what every text writes several times is found by time alone, and only what is rarer has an
-- index of its own.
create index events_at on events (at, position);
create index events_actor on events (actor, at, position) where actor not in ('system', 'tenant');
create index events_action on events (action, at, position)
  where action not in ('message.received', 'turn.started', 'draft.auto_approved', 'message.sent');
create index events_escalation on events (escalation_id, position) where escalation_id is not null;

-- The conditions of a filter over alias `r`, one for each scan. p_columns: the column of each list in the filter; p_leading:
-- the lists whose columns lead the index, in its order, with all values where the filter names none
-- ([{"list", "all"}]); p_rest: what else must hold. $1 is the filter itself.
create function filter_scans(p_filter jsonb, p_columns jsonb, p_leading jsonb, p_rest text) returns text[]
language sql immutable as $$
  with recursive column_order as (
    select ordinality as place, value ->> 'list' as list, coalesce(p_filter -> (value ->> 'list'), value -> 'all') as wanted
    from jsonb_array_elements(p_leading) with ordinality
  ), scan (place, condition) as (
    select 0::bigint, p_rest || coalesce((
      select string_agg(format(' and %s = any (array(select jsonb_array_elements_text($1 -> %L)))', value, key), '' order by key)
      from jsonb_each_text(p_columns) where p_filter ? key and key not in (select list from column_order)), '')
    union all
    select column_order.place, condition || format(' and %s = %L', p_columns ->> list, wanted.value)
    from scan join column_order on column_order.place = scan.place + 1
    cross join lateral (select distinct value from jsonb_array_elements_text(column_order.wanted)) wanted
  )
  select coalesce(array_agg(condition), '{false}') from scan where place = jsonb_array_length(p_leading)
$$;

create function within_window(p_filter jsonb, p_at text) returns text language sql immutable as $$
  select 'true'
    || case when p_filter ? 'from' then format(' and r.%I >= ($1 ->> ''from'')::timestamptz', p_at) else '' end
    || case when p_filter ? 'to' then format(' and r.%I < ($1 ->> ''to'')::timestamptz', p_at) else '' end
$$;

create function workflow_scans(p_filter jsonb) returns text[] language sql immutable as $$
  select filter_scans(p_filter,
    '{"statuses": "r.status", "routes": "coalesce(r.route, '''')", "tenantIds": "r.tenant_id", "conversationIds": "r.conversation_id",
      "properties": "r.property_name"}',
    case
    when p_filter ? 'conversationIds' then '[{"list": "conversationIds"}]'
    when p_filter ? 'tenantIds' then '[{"list": "tenantIds"}]'
    when p_filter ? 'properties' then '[{"list": "properties"}]'
    when p_filter ?| '{statuses,routes}' then jsonb_build_array(
      jsonb_build_object('list', 'statuses', 'all', (select jsonb_agg(key) from jsonb_object_keys(workflow_transitions()) key)),
      '{"list": "routes", "all": ["", "AUTO_SEND", "APPROVAL", "ESCALATION", "NONE"]}'::jsonb)
    else '[]' end::jsonb,
    within_window(p_filter, 'received_at'))
$$;

-- The languages of all drafts, each found by one step into the index.
create function draft_languages() returns jsonb language sql stable as $$
  with recursive found (language) as (
    (select language from drafts order by language limit 1)
    union all
    select (select d.language from drafts d where d.language > found.language order by d.language limit 1)
    from found where found.language is not null
  )
  select coalesce(jsonb_agg(language), '[]') from found where language is not null
$$;

create function draft_scans(p_filter jsonb) returns text[] language sql stable as $$
  select filter_scans(p_filter, '{"statuses": "r.status", "languages": "r.language", "properties": "r.property_name"}',
    case when p_filter ? 'properties' then '[{"list": "properties"}]'::jsonb
    when p_filter ?| '{statuses,languages}' then jsonb_build_array(
      jsonb_build_object('list', 'languages', 'all', case when not p_filter ? 'languages' then draft_languages() end),
      '{"list": "statuses",
        "all": ["PENDING", "APPROVED", "AUTO_APPROVED", "REJECTED", "ESCALATED", "SUPERSEDED", "EXPIRED"]}'::jsonb)
    else '[]' end,
    within_window(p_filter, 'created_at')
      || case when p_filter ? 'minConfidence' then ' and r.confidence >= ($1 ->> ''minConfidence'')::double precision' else '' end
      || case when p_filter ? 'maxConfidence' then ' and r.confidence <= ($1 ->> ''maxConfidence'')::double precision' else '' end)
$$;

create function escalation_scans(p_filter jsonb) returns text[] language sql immutable as $$
  select filter_scans(p_filter,
    '{"statuses": "r.status", "types": "r.type", "severities": "r.severity", "properties": "r.property_name"}',
    case when p_filter ? 'properties' then '[{"list": "properties"}]'::jsonb
    when p_filter ?| '{statuses,types,severities}' then
      case when p_filter ? 'types' then '[{"list": "types"}]' else '[]' end::jsonb
        || '[{"list": "statuses", "all": ["OPEN", "ACKNOWLEDGED", "RESOLVED"]},
             {"list": "severities", "all": ["LOW", "MEDIUM", "HIGH", "CRITICAL"]}]'
    else '[]' end,
    within_window(p_filter, 'created_at'))
$$;

create function payment_plan_scans(p_filter jsonb) returns text[] language sql immutable as $$
  select filter_scans(p_filter, '{"statuses": "r.status", "tenantIds": "r.tenant_id", "properties": "r.property_name"}',
    case when p_filter ? 'tenantIds' then '[{"list": "tenantIds"}]'
         when p_filter ? 'properties' then '[{"list": "properties"}]'
         when p_filter ? 'statuses' then '[{"list": "statuses"}]' else '[]' end::jsonb,
    within_window(p_filter, 'created_at'))
$$;

-- The events of a workflow or a conversation are few: they are read whole and sorted. An event is of the property that its
-- conversation is of: where properties alone narrow the log, it is read in its order and what is not theirs is passed over.
create function event_scans(p_filter jsonb) returns text[] language sql immutable as $$
  select filter_scans(p_filter,
    '{"conversationIds": "r.conversation_id", "workflowIds": "r.workflow_id", "actors": "r.actor", "actions": "r.action"}',
    (select coalesce(jsonb_agg(jsonb_build_object('list', list)), '[]')
     from unnest(array['conversationIds', 'workflowIds', 'actors', 'actions']) list where p_filter ? list),
    within_window(p_filter, 'at') || case when p_filter ? 'properties' then
      ' and exists (select from conversations c where c.id = r.conversation_id and $1 -> ''properties'' ? c.property_name)'
    else '' end)
$$;

-- One page, newest first: at most p_limit rows of a table that come after the one with the cursor p_after ("instant|id"). The
-- keys are found in the indexes first, and then only the rows of the page are read. A number for a key is told as a UUID, so
-- that all cursors have one form.
create function page_of(
  p_table text, p_at text, p_key text, p_row text, p_scans text[], p_filter jsonb, p_limit integer, p_after text
) returns jsonb language plpgsql stable as $$
declare
  v_after text := '';
  v_scans text;
  v_page jsonb;
begin
  if p_after is not null then
    v_after := format(' and (r.%I, r.%I) < (%L, %L)', p_at, p_key, split_part(p_after, '|', 1),
      case when p_key = 'position' then
        ('x' || right(replace(split_part(p_after, '|', 2), '-', ''), 16))::bit(64)::bigint::text
      else split_part(p_after, '|', 2) end);
  end if;
  select string_agg(
    format('(select r.%I as at, r.%I as key from %I r where %s%s order by at desc, key desc limit $2)',
      p_at, p_key, p_table, condition, v_after), ' union all ')
  into v_scans from unnest(p_scans) condition;
  execute format(
    'select coalesce(jsonb_agg(jsonb_build_object(''cursor'', p.at::text || ''|'' || %s, ''node'', %I(r))
        order by p.at desc, p.key desc), ''[]'')
      from (select * from (%s) scans order by at desc, key desc limit $2) p join %I r on r.%I = p.key',
    case when p_key = 'position' then 'lpad(to_hex(p.key), 32, ''0'')::uuid' else 'p.key' end,
    p_row, v_scans, p_table, p_key)
  into v_page using p_filter, p_limit;
  return v_page;
end $$;

-- Counting stops at p_most: nobody reads a larger number, and a count reads every row that it counts.
create function count_of(p_table text, p_scans text[], p_filter jsonb, p_most integer) returns integer language plpgsql stable as $$
declare
  v_scans text := (select string_agg(format('select 1 from %I r where %s', p_table, condition), ' union all ')
    from unnest(p_scans) condition);
  v_count integer;
begin
  execute format('select count(*) from (%s limit $2) c', v_scans) into v_count using p_filter, p_most;
  return v_count;
end $$;

create or replace function list_workflows(p_filter jsonb, p_limit integer, p_after text default null)
returns jsonb language plpgsql stable as $$
begin
  return page_of('workflows', 'received_at', 'id', 'workflow_json', workflow_scans(p_filter), p_filter, p_limit, p_after);
end $$;

create or replace function list_drafts(p_filter jsonb, p_limit integer, p_after text default null)
returns jsonb language plpgsql stable as $$
begin
  return page_of('drafts', 'created_at', 'id', 'draft_json', draft_scans(p_filter), p_filter, p_limit, p_after);
end $$;

create function list_escalations(p_filter jsonb, p_limit integer, p_after text default null)
returns jsonb language plpgsql stable as $$
begin
  return page_of('escalations', 'created_at', 'id', 'escalation_json', escalation_scans(p_filter), p_filter, p_limit, p_after);
end $$;

create function list_payment_plans(p_filter jsonb, p_limit integer, p_after text default null)
returns jsonb language plpgsql stable as $$
begin
  return page_of('payment_plans', 'created_at', 'id', 'payment_plan_json', payment_plan_scans(p_filter), p_filter, p_limit,
    p_after);
end $$;

create function list_events(p_filter jsonb, p_limit integer, p_after text default null)
returns jsonb language plpgsql stable as $$
begin
  return page_of('events', 'at', 'position', 'event_json', event_scans(p_filter), p_filter, p_limit, p_after);
end $$;

create or replace function count_workflows(p_filter jsonb, p_most integer) returns integer language sql stable as $$
  select count_of('workflows', workflow_scans(p_filter), p_filter, p_most)
$$;

create or replace function count_drafts(p_filter jsonb, p_most integer) returns integer language sql stable as $$
  select count_of('drafts', draft_scans(p_filter), p_filter, p_most)
$$;

create function count_escalations(p_filter jsonb, p_most integer) returns integer language sql stable as $$
  select count_of('escalations', escalation_scans(p_filter), p_filter, p_most)
$$;

create function count_payment_plans(p_filter jsonb, p_most integer) returns integer language sql stable as $$
  select count_of('payment_plans', payment_plan_scans(p_filter), p_filter, p_most)
$$;

create function count_events(p_filter jsonb, p_most integer) returns integer language sql stable as $$
  select count_of('events', event_scans(p_filter), p_filter, p_most)
$$;

drop function workflow_conditions(jsonb);
drop function draft_conditions(jsonb);

create function uuids_of(p_list jsonb) returns uuid[] language sql immutable as $$
  select array(select value::uuid from jsonb_array_elements_text(p_list))
$$;

-- The ids that p_wanted lists under a name, without those whose rows are of none of its properties, if it names any.
create function wanted_ids(p_wanted jsonb, p_name text, p_table text) returns uuid[] language plpgsql stable as $$
declare v_ids uuid[] := uuids_of(p_wanted -> p_name);
begin
  if p_wanted ? 'properties' then
    execute format('select array(select r.id from %I r where r.id = any ($1) and $2 ? r.property_name)', p_table)
    into v_ids using v_ids, p_wanted -> 'properties';
  end if;
  return v_ids;
end $$;

-- What the fields of one level ask for, in one call: p_wanted names what of which ids, and the properties that the asker may
-- see, if not all. `pages` and `counts` are of the workflows of one parent each, and are answered in their order.
create function read_many(p_wanted jsonb) returns jsonb language sql stable as $$
  select jsonb_build_object(
    'conversations', case when p_wanted ? 'conversations'
      then get_conversations(wanted_ids(p_wanted, 'conversations', 'conversations')) else '[]' end,
    'workflows', case when p_wanted ? 'workflows' then get_workflows(wanted_ids(p_wanted, 'workflows', 'workflows')) else '[]' end,
    'drafts', case when p_wanted ? 'drafts' then get_drafts(wanted_ids(p_wanted, 'drafts', 'drafts')) else '[]' end,
    'draftsOfWorkflows', case when p_wanted ? 'draftsOfWorkflows'
      then get_drafts_of_workflows(wanted_ids(p_wanted, 'draftsOfWorkflows', 'workflows')) else '[]' end,
    'escalationsOfWorkflows', case when p_wanted ? 'escalationsOfWorkflows'
      then get_escalations_of_workflows(wanted_ids(p_wanted, 'escalationsOfWorkflows', 'workflows')) else '[]' end,
    'paymentPlansOfWorkflows', case when p_wanted ? 'paymentPlansOfWorkflows'
      then get_payment_plans_of_workflows(wanted_ids(p_wanted, 'paymentPlansOfWorkflows', 'workflows')) else '[]' end,
    'pages', (select coalesce(jsonb_agg(list_workflows(value -> 'filter', (value ->> 'limit')::integer, value ->> 'after')
        order by ordinality), '[]')
      from jsonb_array_elements(p_wanted -> 'pages') with ordinality),
    'counts', (select coalesce(jsonb_agg(count_workflows(value -> 'filter', (value ->> 'most')::integer) order by ordinality), '[]')
      from jsonb_array_elements(p_wanted -> 'counts') with ordinality))
$$;

-- What was written to the log by the transactions that the horizon does not cover. In the log's order, so that the planner,
-- who does not know how few these are, goes by the log's index.
create function beyond_horizon(p_horizon xid8) returns setof events language sql stable as $$
  select * from events where transaction_id >= p_horizon order by transaction_id, position offset 0
$$;

-- The escalations that are open as of the log's horizon, oldest first, as the events that raised them; see open_approvals.
-- Each is looked up by itself: what is open is little beside the log.
create function open_escalations() returns jsonb language sql stable as $$
  with horizon as (select pg_snapshot_xmin(pg_current_snapshot()) as id),
  candidates as (
    select id from escalations where status = 'OPEN'
    union
    select escalation_id from beyond_horizon((select id from horizon)) where escalation_id is not null
  ),
  raised as (
    select e.* from candidates
    -- What first names an escalation raises it.
    cross join lateral (select * from events where escalation_id = candidates.id order by position limit 1) e
    where e.transaction_id < (select id from horizon)
      and not exists (
        select from (
          select h.action from events h
          where h.escalation_id = candidates.id and h.transaction_id < (select id from horizon) offset 0
        ) later where later.action in ('escalation.acknowledged', 'escalation.resolved'))
  )
  select jsonb_build_object(
    'cursor', cursor_of((select id from horizon), 0),
    'events', coalesce((select jsonb_agg(event_json(r::events) order by transaction_id, position) from raised r), '[]'))
$$;

create or replace function open_approvals() returns jsonb language sql stable as $$
  with horizon as (select pg_snapshot_xmin(pg_current_snapshot()) as id),
  candidates as (
    select id from drafts where status = 'PENDING'
    union
    select draft_id from beyond_horizon((select id from horizon)) where draft_id is not null
  ),
  opened as (
    select e.* from candidates
    cross join lateral (
      select * from events where draft_id = candidates.id and action = 'draft.requested' order by position limit 1) e
    where e.transaction_id < (select id from horizon)
      and not exists (
        select from (
          select r.action from events r
          where r.draft_id = candidates.id and r.transaction_id < (select id from horizon) offset 0
        ) later
        where later.action in ('draft.approved', 'draft.rejected', 'draft.escalated', 'draft.superseded', 'draft.expired'))
  )
  select jsonb_build_object(
    'cursor', cursor_of((select id from horizon), 0),
    'events', coalesce((select jsonb_agg(event_json(o::events) order by transaction_id, position) from opened o), '[]'))
$$;

-- What happened since p_from, from the log, to the conversations of some properties or of all. The confidence of a draft
-- stands with the draft; what no model wrote has none.
create function measure_window(p_from timestamptz, p_properties text[] default null) returns jsonb language plpgsql stable
set work_mem = '64MB' set jit = off as $$
declare v_metrics jsonb;
begin
  execute replace(replace($query$
    with happened as materialized (
      select workflow_id, draft_id, escalation_id, action, at, position, detail ->> 'from' as was, detail ->> 'to' as is_now,
        detail ? 'sent' as edited
      from events where at >= $1 {of_properties}
    ), counted as (
      select count(*) filter (where action = 'message.received') as received,
        count(*) filter (where action = 'draft.auto_approved') as auto_sent,
        -- A text that a human wrote is approved from the start: nobody decided about it.
        count(*) filter (where action = 'draft.approved' and was = 'AWAITING_APPROVAL') as approved,
        count(*) filter (where action = 'draft.approved' and edited) as edited,
        count(*) filter (where action = 'draft.rejected') as rejected,
        count(*) filter (where action = 'draft.escalated') as escalated_drafts,
        count(*) filter (where escalation_id is not null
          and action not in ('escalation.acknowledged', 'escalation.resolved')) as escalated,
        count(*) filter (where is_now = 'SUPPRESSED') as suppressed,
        count(*) filter (where is_now = 'FAILED') as failed,
        -- Texts that are drafted for once more offer their plan once.
        count(distinct coalesce(workflow_id::text, position::text)) filter (where action = 'payment_plan.proposed') as payment_plans
      from happened
    ), drafted as (
      select count(*) as drafted, avg(confidence) as average_confidence
      from drafts where created_at >= $1 and model <> 'none' {drafts_of_properties}
    ), routed as (
      select extract(epoch from h.at - b.at)::double precision as seconds
      from happened h cross join lateral (
        select e.at, e.action from events e where e.workflow_id = h.workflow_id order by e.position limit 1) b
      where h.was = 'PROCESSING' and h.is_now in ('AWAITING_APPROVAL', 'SCHEDULED', 'SENDING', 'ESCALATED', 'SUPPRESSED')
        and b.action = 'message.received'
        -- Another draft that an approver asked for is no second answer to the receipt.
        and not exists (select from events e
          where e.workflow_id = h.workflow_id and e.position < h.position and e.action = 'draft.requested')
    ), decided as (
      select extract(epoch from h.at - r.at)::double precision as seconds
      from happened h cross join lateral (
        select e.at from events e where e.draft_id = h.draft_id and e.action = 'draft.requested' order by e.position limit 1) r
      where h.action in ('draft.approved', 'draft.rejected', 'draft.escalated')
    )
    select jsonb_build_object(
      'received', received, 'drafted', drafted, 'autoSent', auto_sent, 'approved', approved, 'edited', edited,
      'rejected', rejected, 'escalated', escalated, 'suppressed', suppressed, 'failed', failed, 'paymentPlans', payment_plans,
      'averageConfidence', average_confidence,
      'autoSendRate', auto_sent::double precision / nullif(drafted, 0),
      'approvalRate', approved::double precision / nullif(approved + rejected + escalated_drafts, 0),
      'routeSeconds', (select percentile_cont(array[0.5, 0.95, 0.99]) within group (order by seconds) from routed),
      'decisionSeconds', (select percentile_cont(array[0.5, 0.95, 0.99]) within group (order by seconds) from decided))
    from counted, drafted
  $query$, '{of_properties}', case when p_properties is null then '' else
      'and exists (select from conversations c where c.id = events.conversation_id and c.property_name = any ($2))' end),
    '{drafts_of_properties}', case when p_properties is null then '' else 'and property_name = any ($2)' end)
  into v_metrics using p_from, p_properties;
  return v_metrics;
end $$;

select only_for_service(array[
  'filter_scans', 'within_window', 'workflow_scans', 'draft_languages', 'draft_scans', 'escalation_scans', 'payment_plan_scans',
  'event_scans', 'page_of', 'count_of', 'list_escalations', 'list_payment_plans', 'list_events', 'count_escalations',
  'count_payment_plans', 'count_events', 'uuids_of', 'wanted_ids', 'read_many', 'beyond_horizon', 'open_escalations', 'measure_window']);
