-- Counting stops at p_most: nobody reads a larger number, and a count reads every row that it counts.
create or replace function count_workflows(p_filter jsonb, p_most integer) returns integer
language sql stable return count_of('workflows', workflow_scans(p_filter), p_filter, p_most);
