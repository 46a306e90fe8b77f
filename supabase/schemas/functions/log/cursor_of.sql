-- A cursor is "epoch.position": the log's order, and which log it is of.
create or replace function cursor_of(p_epoch xid8, p_position bigint) returns text
language sql immutable return p_epoch::text || '.' || p_position;
