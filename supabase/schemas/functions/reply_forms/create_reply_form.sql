-- An administrator's own form. Returns `outcome`: `created`, or `conflict` with the form that says the same.
create or replace function create_reply_form(p_form jsonb, p_actor text) returns jsonb
language plpgsql set search_path = public, pg_temp as $$
declare v_form reply_forms;
begin
  insert into reply_forms (language, text, key, intents, conditions, courtesy, status, origin, decided_by, decided_at)
  values (p_form ->> 'language', p_form ->> 'text', p_form ->> 'key', texts_in(p_form -> 'intents'),
    texts_in(p_form -> 'conditions'), false, 'APPROVED', 'WRITTEN', p_actor, now())
  on conflict (language, key) do nothing returning * into v_form;
  if v_form.id is null then
    select * into strict v_form from reply_forms where language = p_form ->> 'language' and key = p_form ->> 'key';
    return jsonb_build_object('outcome', 'conflict', 'replyForm', reply_form_json(v_form));
  end if;
  perform note_reply_form(v_form, 'CREATE', p_actor);
  return jsonb_build_object('outcome', 'created', 'replyForm', reply_form_json(v_form));
end $$;
