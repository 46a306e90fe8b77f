create or replace function workflow_scans(p_filter jsonb) returns text[]
language sql immutable return
  filter_scans(p_filter,
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
    within_window(p_filter, 'received_at'));
