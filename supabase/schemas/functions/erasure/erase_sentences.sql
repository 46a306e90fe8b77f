-- What approvals of these workflows taught, where nobody else's did: such a sentence may hold what only this tenant was told. A form
-- that an administrator approved is the landlord's own.
create or replace function erase_sentences(p_workflows uuid[]) returns void
language plpgsql set search_path = public, pg_temp as $$
declare
  v_sentence record;
begin
  -- In the order of their keys, as decisions take them.
  for v_sentence in
    select d.language, s ->> 'key' as key, count(*) as approvals
    from drafts d, jsonb_array_elements(d.sentences) s
    where d.workflow_id = any (p_workflows) and s ->> 'key' is not null
    group by 1, 2 order by 2, 1
  loop
    delete from learned_sentences
      where language = v_sentence.language and key = v_sentence.key and approvals <= v_sentence.approvals;
    with taken as (
      update reply_forms set status = 'RETIRED', text = erased_words(), key = 'erased ' || id
      where language = v_sentence.language and key = v_sentence.key and status = 'PROPOSED' and origin = 'LEARNED'
        and approvals <= v_sentence.approvals
      returning id)
    update reply_form_decisions set text = erased_words() where reply_form_id in (select id from taken);
  end loop;
end $$;
