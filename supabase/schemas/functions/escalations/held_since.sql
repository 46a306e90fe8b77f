-- When the hold on a conversation began; null: none.
create or replace function held_since(p_conversation_id uuid) returns timestamptz
language plpgsql stable set search_path = public, pg_temp as $$
begin
  return (select max(created_at) from escalations where conversation_id = p_conversation_id and holds and status <> 'RESOLVED');
end $$;
