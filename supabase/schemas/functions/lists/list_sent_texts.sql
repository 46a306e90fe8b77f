-- One page, newest first: at most p_limit texts that come after the one with the cursor p_after ("instant|id").
create or replace function list_sent_texts(p_filter jsonb, p_limit integer, p_after text default null) returns jsonb
language plpgsql stable set search_path = public, pg_temp as $$
begin
  return page_of('outbound_messages', 'sent_at', 'id', 'sent_text_json', sent_text_scans(p_filter), p_filter, p_limit, p_after);
end $$;
