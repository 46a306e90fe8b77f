-- The condition that narrows rows of a conversation, alias `r`, to those whose tenant reads one of the languages of a filter, as last known.
create or replace function in_language(p_filter jsonb) returns text
language sql immutable return
  case when p_filter ? 'languages' then ' and exists (select from conversations c where c.id = r.conversation_id
    and c.language = any (array(select jsonb_array_elements_text($1 -> ''languages''))))' else '' end;
