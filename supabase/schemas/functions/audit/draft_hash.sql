create or replace function draft_hash(p drafts) returns text
language sql stable return words_hash(p.salt, jsonb_build_array(p.body, p.translation, p.final_body));
