-- One page, newest first: at most p_limit rows that come after the one with the cursor p_after ("instant|id").
create or replace function list_workflows(p_filter jsonb, p_limit integer, p_after text default null) returns jsonb
language plpgsql stable set search_path = public, pg_temp as $$
begin
  return page_of('workflows', 'received_at', 'id', 'workflow_json', workflow_scans(p_filter), p_filter, p_limit, p_after);
end $$;
