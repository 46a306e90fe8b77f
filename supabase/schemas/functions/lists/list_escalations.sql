create or replace function list_escalations(p_filter jsonb, p_limit integer, p_after text default null) returns jsonb
language plpgsql stable set search_path = public, pg_temp as $$
begin
  return page_of('escalations', 'created_at', 'id', 'escalation_json', escalation_scans(p_filter), p_filter, p_limit, p_after);
end $$;
