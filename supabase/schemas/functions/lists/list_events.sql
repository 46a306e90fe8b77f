create or replace function list_events(p_filter jsonb, p_limit integer, p_after text default null) returns jsonb
language plpgsql stable set search_path = public, pg_temp as $$
begin
  return page_of('events', 'at', 'position', 'event_json', event_scans(p_filter), p_filter, p_limit, p_after,
    p_filter ?| '{workflowIds,conversationIds}');
end $$;
