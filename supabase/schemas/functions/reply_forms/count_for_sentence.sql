-- Sent unedited once more. A sentence that is no form yet is proposed as one when enough approvals came from enough people
-- (p_learning), with the intents that these had and the conditions that held in each of them.
create or replace function count_for_sentence(p_draft drafts, p_sentence jsonb, p_learning jsonb) returns void
language plpgsql set search_path = public, pg_temp as $$
declare
  v_learned learned_sentences;
  v_form reply_forms;
  v_conditions constant text[] := texts_in(p_sentence -> 'conditions');
begin
  -- A courtesy stands in nearly every draft: to count it would make all decisions wait for each other.
  update reply_forms set approvals = approvals + 1,
    approvers = case when p_draft.decided_by = any (approvers) then approvers else approvers || p_draft.decided_by end
  where language = p_draft.language and key = p_sentence ->> 'key' and not courtesy;
  if found or p_sentence ->> 'formId' is not null or p_draft.intent is null then
    return;
  end if;
  insert into learned_sentences as l (language, key, text, approvals, approvers, intents, conditions)
  values (p_draft.language, p_sentence ->> 'key', p_sentence ->> 'wording', 1, array[p_draft.decided_by], array[p_draft.intent],
    v_conditions)
  on conflict (language, key) do update set approvals = l.approvals + 1, changed_at = now(),
    approvers = case when p_draft.decided_by = any (l.approvers) then l.approvers else l.approvers || p_draft.decided_by end,
    intents = case when p_draft.intent = any (l.intents) then l.intents else l.intents || p_draft.intent end,
    conditions = case when l.approvals = 0 then v_conditions
      else array(select c from unnest(l.conditions) c where c = any (v_conditions)) end
  returning * into v_learned;
  if v_learned.approvals >= (p_learning ->> 'approvals')::integer
    and cardinality(v_learned.approvers) >= (p_learning ->> 'approvers')::integer then
    insert into reply_forms (language, text, key, intents, conditions, status, origin, courtesy, approvals, approvers)
    values (v_learned.language, v_learned.text, v_learned.key, v_learned.intents, v_learned.conditions, 'PROPOSED', 'LEARNED',
      false, v_learned.approvals, v_learned.approvers)
    on conflict (language, key) do nothing returning * into v_form;
    if v_form.id is not null then
      perform note_reply_form(v_form, 'PROPOSE', 'system', p_draft.id);
    end if;
  end if;
end $$;
