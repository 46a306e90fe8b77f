-- The oldest code that may run on this schema, by its newest migration. Whoever takes something away that code of the last release
-- uses (a function, an argument, a column) moves it up, and that release cannot run beside the next one: take away a release later.
create or replace function schema_serves_from() returns text
language sql immutable return '0019';
