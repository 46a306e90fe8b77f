-- What follows is written by `npm run migration` from supabase/schemas.

-- A text of the turn asks to be texted no more, by what the rules of today read in it, and intake did not know: an earlier
-- version took it in. Applied there and then, unless consent has been decided about since the text came. Returns the consent as it is now.
create or replace function opt_out_late(p_workflow_id uuid, p_lease_token uuid, p_words text) returns jsonb
language plpgsql set search_path = public, pg_temp as $$
declare
  v_workflow workflows := held_workflow(p_workflow_id, p_lease_token);
  v_consent text;
begin
  if v_workflow.id is null then
    return jsonb_build_object('consent', null);
  end if;
  select consent into v_consent from conversations where id = v_workflow.conversation_id;
  if v_consent = 'OPTED_IN' and not exists (
    select from events
    where conversation_id = v_workflow.conversation_id and action = 'consent.changed' and sequence > (
      select max(sequence) from events where workflow_id = v_workflow.id and action = 'message.received')) then
    -- The turn is told it as of a text that intake knew.
    update messages set consent_change = 'OPTED_OUT'
      where conversation_id = v_workflow.conversation_id and position = v_workflow.last_message;
    perform change_consent(v_workflow.conversation_id, 'OPTED_OUT', 'tenant',
      jsonb_build_object('words', p_words, 'noticed', 'when the text was worked on'), v_workflow.id);
    v_consent := 'OPTED_OUT';
  end if;
  return jsonb_build_object('consent', v_consent);
end $$;

select only_for_service('{opt_out_late}');
