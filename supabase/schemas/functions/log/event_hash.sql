create or replace function event_hash(p_previous text, p_event events) returns text
language sql stable return encode(sha256(convert_to(p_previous || event_content(p_event), 'UTF8')), 'hex');
