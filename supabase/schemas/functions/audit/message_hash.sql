create or replace function message_hash(p_salt uuid, p_content text, p_media_urls text[]) returns text
language sql immutable return words_hash(p_salt, jsonb_build_array(p_content, coalesce(p_media_urls, '{}')));
