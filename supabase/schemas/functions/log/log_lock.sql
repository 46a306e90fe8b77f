-- The advisory lock of who holds the log at a position: 16 bits that nobody else is likely to use, and 48 for the position.
create or replace function log_lock(p_position bigint) returns bigint
language sql immutable return (7177::bigint << 48) | p_position;
