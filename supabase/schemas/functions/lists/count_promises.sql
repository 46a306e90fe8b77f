create or replace function count_promises(p_filter jsonb, p_most integer) returns integer
language sql stable return count_of('promises', promise_scans(p_filter), p_filter, p_most);
