-- What narrows events to the conversations of some properties, parameter $2 being their names; without names, nothing.
create or replace function events_of_properties(p_properties text[]) returns text
language sql immutable return
  case when p_properties is null then '' else
    ' and exists (select from conversations c where c.id = e.conversation_id and c.property_name = any ($2))' end;
