create or replace function reply_form_scans(p_filter jsonb) returns text[]
language sql immutable return
  filter_scans(p_filter, '{"statuses": "r.status", "languages": "r.language"}',
    case when p_filter ? 'statuses' then '[{"list": "statuses"}]' else '[]' end::jsonb, 'true');
