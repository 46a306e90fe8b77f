create or replace function count_sent_texts(p_filter jsonb, p_most integer) returns integer
language sql stable return count_of('outbound_messages', sent_text_scans(p_filter), p_filter, p_most);
