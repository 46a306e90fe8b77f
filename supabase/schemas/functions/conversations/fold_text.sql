-- A text without what tells capitals and accents apart: a search for "garcia" finds "GARCÍA".
create or replace function fold_text(p_text text) returns text
language sql immutable return lower(regexp_replace(normalize(p_text, nfkd), '[\u0300-\u036f]', '', 'g'));
