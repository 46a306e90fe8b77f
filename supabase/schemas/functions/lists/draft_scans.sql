create or replace function draft_scans(p_filter jsonb) returns text[]
language sql stable return
  filter_scans(p_filter, '{"statuses": "r.status", "languages": "r.language", "decidedBy": "r.decided_by", "properties": "r.property_name"}',
    case when p_filter ? 'decidedBy' then '[{"list": "decidedBy"}]'::jsonb
    when p_filter ? 'properties' then '[{"list": "properties"}]'::jsonb
    when p_filter ?| '{statuses,languages}' then jsonb_build_array(
      jsonb_build_object('list', 'languages', 'all', case when not p_filter ? 'languages' then draft_languages() end),
      '{"list": "statuses",
        "all": ["PENDING", "APPROVED", "AUTO_APPROVED", "REJECTED", "ESCALATED", "SUPERSEDED", "EXPIRED"]}'::jsonb)
    else '[]' end,
    within_window(p_filter, 'created_at')
      || case when p_filter ? 'minConfidence' then ' and r.confidence >= ($1 ->> ''minConfidence'')::double precision' else '' end
      || case when p_filter ? 'maxConfidence' then ' and r.confidence <= ($1 ->> ''maxConfidence'')::double precision' else '' end);
