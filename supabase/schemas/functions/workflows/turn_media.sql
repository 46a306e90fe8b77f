-- The addresses of the pictures of a turn, in the order in which they were received.
create or replace function turn_media(p workflows) returns jsonb
language plpgsql stable set search_path = public, pg_temp as $$
begin
  return (
  select coalesce(jsonb_agg(picture.url order by m.received_at, m.position, picture.place), '[]')
  from messages m, unnest(m.media_urls) with ordinality picture (url, place)
  where m.conversation_id = p.conversation_id and m.position between p.first_message and p.last_message
  );
end $$;
