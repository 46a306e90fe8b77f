create or replace function outbound_hash(p outbound_messages) returns text
language sql stable return words_hash(p.salt, jsonb_build_array(p.body));
