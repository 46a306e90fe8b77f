create or replace function later_cursor(p_one text, p_other text) returns text
language sql immutable return
  case when (split_part(p_one, '.', 1)::xid8, split_part(p_one, '.', 2)::bigint)
          > (split_part(p_other, '.', 1)::xid8, split_part(p_other, '.', 2)::bigint) then p_one else p_other end;
