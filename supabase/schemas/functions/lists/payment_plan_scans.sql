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
