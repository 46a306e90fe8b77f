create or replace function count_reply_forms(p_filter jsonb, p_most integer) returns integer
language sql stable return count_of('reply_forms', reply_form_scans(p_filter), p_filter, p_most);
