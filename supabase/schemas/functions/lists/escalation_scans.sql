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
