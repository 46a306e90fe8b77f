create or replace function count_conversations(p_filter jsonb, p_most integer) returns integer
language sql stable return count_of('conversations', array[conversation_condition(p_filter)], p_filter, p_most);
