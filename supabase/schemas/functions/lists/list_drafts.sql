create or replace function list_drafts(p_filter jsonb, p_limit integer, p_after text default null) returns jsonb
language plpgsql stable set search_path = public, pg_temp as $$
begin
  return page_of('drafts', 'created_at', 'id', 'draft_json', draft_scans(p_filter), p_filter, p_limit, p_after);
end $$;
