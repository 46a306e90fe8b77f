-- The hash of words as the log keeps it. Without the salt, which stands with the words and goes with them, nobody can find out by
-- trying what was said; rows of before there were salts have none.
create or replace function words_hash(p_salt uuid, p_words jsonb) returns text
language sql immutable return encode(sha256(convert_to(coalesce(p_salt::text, '') || p_words::text, 'UTF8')), 'hex');
