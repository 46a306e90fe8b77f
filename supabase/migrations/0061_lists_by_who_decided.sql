-- What follows is written by `npm run migration` from supabase/schemas.

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
    within_window(p_filter, 'created_at'));

create or replace function payment_plan_scans(p_filter jsonb) returns text[]
language sql immutable return
  filter_scans(p_filter,
    '{"statuses": "r.status", "tenantIds": "r.tenant_id", "decidedBy": "r.decided_by", "properties": "r.property_name"}',
    case when p_filter ? 'tenantIds' then '[{"list": "tenantIds"}]'
         when p_filter ? 'decidedBy' then '[{"list": "decidedBy"}]'
         when p_filter ? 'properties' then '[{"list": "properties"}]'
         when p_filter ? 'statuses' then '[{"list": "statuses"}]' else '[]' end::jsonb,
    within_window(p_filter, 'created_at')
      || case when p_filter ? 'coverageBelow' then ' and r.coverage < ($1 ->> ''coverageBelow'')::double precision' else '' end);

-- Over texts that were sent, by when they were. `alone`: true for those that no person decided about (fixed texts, and drafts that
-- needed nobody), false for the others. A fixed text
-- has no draft, and so neither language nor anybody who decided.
create or replace function sent_text_scans(p_filter jsonb) returns text[]
language sql immutable return array[
  'r.sent_at is not null and ' || within_window(p_filter, 'sent_at')
    || case when p_filter ? 'alone' then
      ' and exists (select from workflows w where w.id = r.workflow_id and (w.route in (''AUTO_SEND'', ''NONE'')) = ($1 ->> ''alone'')::boolean)'
      else '' end
    || case when p_filter ?| '{languages,decidedBy}' then
      ' and exists (select from drafts d where d.workflow_id = r.workflow_id and d.status in (''APPROVED'', ''AUTO_APPROVED'')'
        || case when p_filter ? 'languages' then
          ' and d.language = any (array(select jsonb_array_elements_text($1 -> ''languages'')))' else '' end
        || case when p_filter ? 'decidedBy' then
          ' and d.decided_by = any (array(select jsonb_array_elements_text($1 -> ''decidedBy'')))' else '' end
        || ')'
      else '' end
    || case when p_filter ? 'properties' then
      ' and exists (select from workflows w where w.id = r.workflow_id
          and w.property_name = any (array(select jsonb_array_elements_text($1 -> ''properties''))))'
      else '' end];

CREATE INDEX drafts_decided_by ON public.drafts USING btree (decided_by, created_at DESC, id DESC) INCLUDE (status, language, confidence, property_name) WHERE (decided_by IS NOT NULL);

CREATE INDEX escalations_acknowledged_by ON public.escalations USING btree (acknowledged_by, created_at DESC, id DESC) INCLUDE (status, type, severity, property_name) WHERE (acknowledged_by IS NOT NULL);

CREATE INDEX escalations_resolved_by ON public.escalations USING btree (resolved_by, created_at DESC, id DESC) INCLUDE (status, type, severity, acknowledged_by, property_name) WHERE (resolved_by IS NOT NULL);

CREATE INDEX payment_plans_decided_by ON public.payment_plans USING btree (decided_by, created_at DESC, id DESC) INCLUDE (status, property_name) WHERE (decided_by IS NOT NULL);
