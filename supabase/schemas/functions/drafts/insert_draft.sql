-- p_actor: the human who decided on the draft by writing it; null: nobody has decided.
create or replace function insert_draft(p_workflow_id uuid, p_status text, p_draft jsonb, p_actor text default null)
returns uuid
language plpgsql set search_path = public, pg_temp as $$
declare v_id uuid;
begin
  insert into drafts (workflow_id, status, body, translation, language, intent, confidence, checks, facts, prompt_version, model,
    usage, sentences, decided_by, decided_at)
  values (p_workflow_id, p_status, p_draft ->> 'body', p_draft ->> 'translation', p_draft ->> 'language', p_draft ->> 'intent',
    (p_draft ->> 'confidence')::double precision, p_draft -> 'checks', p_draft -> 'facts', p_draft ->> 'promptVersion',
    p_draft ->> 'model', nullif(p_draft -> 'usage', 'null'), coalesce(p_draft -> 'sentences', '[]'), p_actor, case when p_actor is not null then now() end)
  returning id into v_id;
  return v_id;
end $$;
