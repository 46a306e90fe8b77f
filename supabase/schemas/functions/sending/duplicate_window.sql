-- How long the same words to the same number count as the same text, sent by mistake twice.
create or replace function duplicate_window() returns interval
language sql immutable return interval '10 minutes';
