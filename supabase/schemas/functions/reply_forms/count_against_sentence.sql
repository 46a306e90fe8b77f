-- A form whose sentence was rejected or edited is retired by itself. A courtesy of the product states nothing: that it stood in a
-- rejected draft says nothing against it.
create or replace function count_against_sentence(p_draft drafts, p_sentence jsonb) returns void
language plpgsql set search_path = public, pg_temp as $$
declare v_form reply_forms;
begin
  update learned_sentences set approvals = 0, approvers = '{}', intents = '{}', conditions = '{}', rejections = rejections + 1,
    changed_at = now()
  where language = p_draft.language and key = p_sentence ->> 'key';
  select * into v_form from reply_forms
  where language = p_draft.language and key = p_sentence ->> 'key' and not courtesy for update;
  if not found then
    return;
  end if;
  update reply_forms set rejections = rejections + 1 where id = v_form.id;
  if v_form.status <> 'RETIRED' then
    update reply_forms set status = 'RETIRED', decided_by = p_draft.decided_by, decided_at = now(), revision = revision + 1
    where id = v_form.id returning * into v_form;
    perform note_reply_form(v_form, 'RETIRE', p_draft.decided_by, p_draft.id);
  end if;
end $$;
