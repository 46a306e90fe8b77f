-- What stands where words were.
create or replace function erased_words() returns text
language sql immutable return '[erased]';
