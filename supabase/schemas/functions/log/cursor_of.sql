-- A cursor is "transaction.position": the log's order is that of transaction ids, not of positions alone, because
-- transactions commit out of order. Only rows of transactions older than every running one are shown, and no row is filed
-- under an id smaller than its transaction's, so nothing can still appear before a cursor that a reader already holds.
create or replace function cursor_of(p_transaction_id xid8, p_position bigint) returns text
language sql immutable return p_transaction_id::text || '.' || p_position;
