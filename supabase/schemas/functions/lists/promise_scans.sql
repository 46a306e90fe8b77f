create or replace function promise_scans(p_filter jsonb) returns text[]
language sql immutable return
  filter_scans(p_filter,
    '{"statuses": "r.status", "tenantIds": "r.tenant_id", "conversationIds": "r.conversation_id", "properties": "r.property_name"}',
    case when p_filter ? 'conversationIds' then '[{"list": "conversationIds"}]'
         when p_filter ? 'tenantIds' then '[{"list": "tenantIds"}]'
         when p_filter ?| '{dueFrom,dueTo}' then '[]'
         when p_filter ? 'properties' then '[{"list": "properties"}]'
         when p_filter ? 'statuses' then '[{"list": "statuses"}]' else '[]' end::jsonb,
    'true'
      || case when p_filter ? 'dueFrom' then ' and r.due_date >= ($1 ->> ''dueFrom'')::date' else '' end
      || case when p_filter ? 'dueTo' then ' and r.due_date <= ($1 ->> ''dueTo'')::date' else '' end);
