create or replace function note_activity() returns trigger
language plpgsql set search_path = public, pg_temp as $$
begin
  new.last_activity_at := clock_timestamp();
  return new;
end $$;

create or replace trigger conversations_active before update of event_count on conversations
  for each row when (new.event_count > old.event_count) execute function note_activity();
