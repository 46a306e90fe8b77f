-- An administrator approves or retires a form; approving may word it anew (p_wording: text and key, where they change, intents,
-- conditions). Other words begin their evidence anew. Returns `outcome`: `decided`, `not_found`, or `conflict` with the form that
-- has these words already.
create or replace function decide_reply_form(p_id uuid, p_decision text, p_actor text, p_wording jsonb default null)
returns jsonb
language plpgsql set search_path = public, pg_temp as $$
declare
  v_form reply_forms;
  v_other reply_forms;
  v_reworded boolean;
begin
  select * into v_form from reply_forms where id = p_id for update;
  if not found then
    return jsonb_build_object('outcome', 'not_found');
  end if;
  select * into v_other from reply_forms where language = v_form.language and key = p_wording ->> 'key' and id <> p_id;
  if p_decision = 'APPROVE' and v_other.id is not null then
    return jsonb_build_object('outcome', 'conflict', 'replyForm', reply_form_json(v_other));
  end if;
  if p_decision = 'APPROVE' then
    v_reworded := coalesce(p_wording ->> 'key', v_form.key) <> v_form.key;
    update reply_forms set status = 'APPROVED',
      text = coalesce(p_wording ->> 'text', text), key = coalesce(p_wording ->> 'key', key),
      intents = case when jsonb_typeof(p_wording -> 'intents') = 'array' then texts_in(p_wording -> 'intents') else intents end,
      conditions = case when jsonb_typeof(p_wording -> 'conditions') = 'array' then texts_in(p_wording -> 'conditions')
        else conditions end,
      courtesy = courtesy and not v_reworded,
      approvals = case when v_reworded then 0 else approvals end, approvers = case when v_reworded then '{}' else approvers end,
      rejections = case when v_reworded then 0 else rejections end,
      decided_by = p_actor, decided_at = now(), revision = revision + 1
    where id = p_id returning * into v_form;
  else
    update reply_forms set status = 'RETIRED', decided_by = p_actor, decided_at = now(), revision = revision + 1
    where id = p_id returning * into v_form;
  end if;
  perform note_reply_form(v_form, p_decision, p_actor);
  return jsonb_build_object('outcome', 'decided', 'replyForm', reply_form_json(v_form));
end $$;
