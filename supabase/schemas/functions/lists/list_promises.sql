-- Few are due within given days, so those are read by their day and sorted.
create or replace function list_promises(p_filter jsonb, p_limit integer, p_after text default null)
returns jsonb
language plpgsql stable set search_path = public, pg_temp as $$
begin
  return page_of('promises', 'created_at', 'id', 'promise_json', promise_scans(p_filter), p_filter, p_limit, p_after,
    p_filter ?| '{dueFrom,dueTo}' and not p_filter ?| '{conversationIds,tenantIds}');
end $$;
