create or replace function count_events(p_filter jsonb, p_most integer) returns integer
language sql stable return count_of('events', event_scans(p_filter), p_filter, p_most);
