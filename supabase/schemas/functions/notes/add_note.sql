-- Keeps a note, and tells those whom it names (p_notification; null: nobody). The log says that there is one, and not what it says.
-- Returns `outcome`: `done` with the note, `not_found`, or `unknown_person` with the id of one who never signed in to decide.
create or replace function add_note(
  p_conversation_id uuid, p_author text, p_body text, p_mentions text[], p_notification jsonb default null
) returns jsonb
language plpgsql set search_path = public, pg_temp as $$
declare
  v_workflow workflows;
  v_note conversation_notes;
  v_unknown text;
begin
  perform from conversations where id = p_conversation_id for update;
  if not found then
    return jsonb_build_object('outcome', 'not_found');
  end if;
  select mention into v_unknown from unnest(p_mentions) mention
    where not exists (select from people where id = mention and role in ('approver', 'admin')) limit 1;
  if found then
    return jsonb_build_object('outcome', 'unknown_person', 'id', v_unknown);
  end if;
  insert into conversation_notes (conversation_id, author, body, mentions)
    values (p_conversation_id, p_author, p_body, p_mentions) returning * into v_note;
  perform append_event(p_conversation_id, p_author, 'note.added', jsonb_build_object('noteId', v_note.id, 'mentions', p_mentions));
  v_workflow.conversation_id := p_conversation_id;
  perform insert_notification(v_workflow, p_notification);
  return jsonb_build_object('outcome', 'done', 'note', note_json(v_note));
end $$;
