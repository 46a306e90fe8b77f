create or replace function note_reply_form(p_form reply_forms, p_decision text, p_actor text, p_draft_id uuid default null)
returns void
language sql set search_path = public, pg_temp
begin atomic
  insert into reply_form_decisions (reply_form_id, decision, actor, draft_id, text, intents, conditions)
  values (p_form.id, p_decision, p_actor, p_draft_id, p_form.text, p_form.intents, p_form.conditions);
end;
