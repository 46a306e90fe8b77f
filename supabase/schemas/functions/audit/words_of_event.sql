-- What was said by the time of an event, as hashes that stand in its detail: of the draft that it is about, and of the text that
-- its workflow sends. A text that came in brings its own (received_detail). So every change of words is followed by its hash,
-- whoever writes the function that changes them.
create or replace function words_of_event(p_words jsonb, p_workflow_id uuid, p_draft_id uuid) returns jsonb
language plpgsql stable set search_path = public, pg_temp as $$
declare
  v_words jsonb := jsonb_strip_nulls(coalesce(p_words, '{}') || jsonb_build_object(
    'draft', (select draft_hash(d) from drafts d where d.id = p_draft_id),
    'sent', (select outbound_hash(o) from outbound_messages o where o.workflow_id = p_workflow_id)));
begin
  return case when v_words <> '{}' then jsonb_build_object('words', v_words) else '{}' end;
end $$;
