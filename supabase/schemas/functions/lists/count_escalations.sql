create or replace function count_escalations(p_filter jsonb, p_most integer) returns integer
language sql stable return count_of('escalations', escalation_scans(p_filter), p_filter, p_most);
