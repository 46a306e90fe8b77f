create or replace function list_reply_forms(p_filter jsonb, p_limit integer, p_after text default null) returns jsonb
language plpgsql stable set search_path = public, pg_temp as $$
begin
  return page_of('reply_forms', 'created_at', 'id', 'reply_form_json', reply_form_scans(p_filter), p_filter, p_limit, p_after);
end $$;
