-- What is left of an event's detail when its words are erased: the parts that this list names. What is not known here is taken for
-- words. A change of consent stays as it is, since it has to be proven, and so does what says that something was erased. Parts
-- keep their names: metrics count edits and overrides by them.
create or replace function erased_detail(p_action text, p_detail jsonb) returns jsonb
language sql immutable return case when p_action in ('consent.changed', 'conversation.erased') then p_detail else (
  select coalesce(jsonb_object_agg(key, case
    when key in ('from', 'to', 'type', 'kind', 'consent', 'status', 'attempt', 'by', 'messageId', 'providerId', 'paymentPlanId',
                 'foundInHistory', 'sendAt', 'settledAs', 'usage', 'words', 'email', 'until') then value
    when key = 'override' then jsonb_build_object('reason', erased_words(), 'holds', coalesce(value -> 'holds', '[]'), 'checks', (
      select coalesce(jsonb_agg(c || '{"detail": null}'), '[]') from jsonb_array_elements(value -> 'checks') c))
    else to_jsonb(erased_words()) end), '{}') from jsonb_each(p_detail)) end;
