-- What follows is written by `npm run migration` from supabase/schemas.

-- The condition that narrows rows of a conversation, alias `r`, to those whose tenant reads one of the languages of a filter, as last known.
create or replace function in_language(p_filter jsonb) returns text
language sql immutable return
  case when p_filter ? 'languages' then ' and exists (select from conversations c where c.id = r.conversation_id
    and c.language = any (array(select jsonb_array_elements_text($1 -> ''languages''))))' else '' end;

create or replace function payment_plan_scans(p_filter jsonb) returns text[]
language sql immutable return
  filter_scans(p_filter,
    '{"statuses": "r.status", "tenantIds": "r.tenant_id", "decidedBy": "r.decided_by", "properties": "r.property_name"}',
    case when p_filter ? 'tenantIds' then '[{"list": "tenantIds"}]'
         when p_filter ? 'decidedBy' then '[{"list": "decidedBy"}]'
         when p_filter ? 'properties' then '[{"list": "properties"}]'
         when p_filter ? 'statuses' then '[{"list": "statuses"}]' else '[]' end::jsonb,
    within_window(p_filter, 'created_at') || in_language(p_filter)
      || case when p_filter ? 'coverageBelow' then ' and r.coverage < ($1 ->> ''coverageBelow'')::double precision' else '' end);

create or replace function escalation_scans(p_filter jsonb) returns text[]
language sql immutable return
  filter_scans(p_filter,
    '{"statuses": "r.status", "types": "r.type", "severities": "r.severity", "acknowledgedBy": "r.acknowledged_by",
      "resolvedBy": "r.resolved_by", "properties": "r.property_name"}',
    case when p_filter ? 'resolvedBy' then '[{"list": "resolvedBy"}]'::jsonb
    when p_filter ? 'acknowledgedBy' then '[{"list": "acknowledgedBy"}]'::jsonb
    when p_filter ? 'properties' then '[{"list": "properties"}]'::jsonb
    when p_filter ?| '{statuses,types,severities}' then
      case when p_filter ? 'types' then '[{"list": "types"}]' else '[]' end::jsonb
        || '[{"list": "statuses", "all": ["OPEN", "ACKNOWLEDGED", "RESOLVED"]},
             {"list": "severities", "all": ["LOW", "MEDIUM", "HIGH", "CRITICAL"]}]'
    else '[]' end,
    within_window(p_filter, 'created_at') || in_language(p_filter));

select only_for_service('{in_language}');
