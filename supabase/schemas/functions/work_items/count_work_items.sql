create or replace function count_work_items(p_filter jsonb, p_most integer) returns integer
language sql stable return count_of('work_items', work_item_scans(p_filter), p_filter, p_most);
