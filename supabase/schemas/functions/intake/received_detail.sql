-- What the log says of a text that came in.
create or replace function received_detail(p_message_id text, p_status text, p_media_urls text[], p_noted text, p_hash text) returns jsonb
language sql immutable return jsonb_strip_nulls(jsonb_build_object(
  'messageId', p_message_id, 'to', p_status, 'noted', p_noted,
  'mediaUrls', case when cardinality(p_media_urls) > 0 then to_jsonb(p_media_urls) end,
  'words', jsonb_build_object('message', p_hash)));
