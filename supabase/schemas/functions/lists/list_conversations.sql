create or replace function list_conversations(p_filter jsonb, p_limit integer, p_after text default null)
returns jsonb
language plpgsql stable set search_path = public, pg_temp as $$
begin
  return page_of('conversations', 'last_activity_at', 'id', 'conversation_json', array[conversation_condition(p_filter)], p_filter,
    p_limit, p_after);
end $$;
