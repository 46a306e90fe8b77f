-- What follows is written by `npm run migration` from supabase/schemas.

-- What is left of an event's detail when its words are erased. What cannot be words stays: figures, yes and no, nothing, and what is named and
-- written as an id, a day or an instant. Of all else the parts that this list names stay, each a code, or a name of staff or of a machine;
-- what is not known here is taken for words. A change of consent stays as it is, since it has to be proven, and so does what says
-- that something was erased. Parts keep their names: metrics count edits and overrides by them.
create or replace function erased_detail(p_action text, p_detail jsonb) returns jsonb
language sql immutable return case when p_action in ('consent.changed', 'conversation.erased') then p_detail else (
  select coalesce(jsonb_object_agg(key, case
    when jsonb_typeof(value) in ('number', 'boolean', 'null') then value
    when key ~ 'Id$' and value #>> '{}' ~ '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$' then value
    when key ~ '(At|Until|Date|^until)$' and value #>> '{}' ~ '^\d{4}-\d\d-\d\d(T[0-9:.]+(Z|[+-]\d\d(:?\d\d)?)?)?$' then value
    when key in ('from', 'to', 'type', 'kind', 'consent', 'status', 'by', 'messageId', 'providerId', 'settledAs', 'usage', 'words', 'email',
                 'assignedTo') then value
    when key = 'override' then jsonb_build_object('reason', erased_words(), 'holds', coalesce(value -> 'holds', '[]'), 'checks', (
      select coalesce(jsonb_agg(c || '{"detail": null}'), '[]') from jsonb_array_elements(value -> 'checks') c))
    else to_jsonb(erased_words()) end), '{}') from jsonb_each(p_detail)) end;
