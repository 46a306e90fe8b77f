create or replace function count_drafts(p_filter jsonb, p_most integer) returns integer
language sql stable return count_of('drafts', draft_scans(p_filter), p_filter, p_most);
