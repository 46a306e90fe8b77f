-- Texts to several tenants first, by a reply form; each with its own guards and its own outcome. p_texts: {texts: [{tenantId,
-- phoneNumber, recordNumbers, language, timeZone, draft, sendAt}]}. Returns, for each, {tenantId, workflow, obstacle}: one of the two. A tenant
-- who had a text by the same form on p_day already is told that one, so that the same call again sends nothing more.
create or replace function start_outreach(
  p_texts jsonb, p_reply_form_id uuid, p_day date, p_actor text, p_max_unasked integer, p_properties text[] default null
) returns jsonb
language plpgsql set search_path = public, pg_temp as $$
declare
  v_text jsonb;
  v_tenant_id text;
  v_conversation conversations;
  v_workflow workflows;
  v_earlier outreach_texts;
  v_draft_id uuid;
  v_send_at timestamptz;
  v_obstacle text;
  v_results jsonb := '[]';
begin
  -- In the order in which texts of several numbers take their conversations.
  for v_text in select value from jsonb_array_elements(p_texts -> 'texts') order by value ->> 'phoneNumber' loop
    v_tenant_id := v_text ->> 'tenantId';
    v_obstacle := null;
    v_workflow := null;
    if tenant_within(v_tenant_id, p_properties) then
      -- Before the conversation is there, so that none is made for a tenant whom nobody writes to.
      select * into v_conversation from conversations where phone_number = v_text ->> 'phoneNumber' for update;
      select * into v_earlier from outreach_texts where tenant_id = v_tenant_id and day = p_day;
      if v_earlier.tenant_id is null then
        v_obstacle := outreach_obstacle(v_tenant_id, v_conversation.id, v_text -> 'recordNumbers', p_max_unasked);
      end if;
      if v_obstacle is null and v_earlier.tenant_id is null then
        v_send_at := coalesce((v_text ->> 'sendAt')::timestamptz, now());
        insert into outreach_texts (tenant_id, day, reply_form_id, send_at, started_by)
        values (v_tenant_id, p_day, p_reply_form_id, v_send_at, p_actor) on conflict do nothing;
        if not found then
          -- Somebody else began it at the same moment, at another number.
          select * into v_earlier from outreach_texts where tenant_id = v_tenant_id and day = p_day;
        end if;
      end if;
      if v_earlier.tenant_id is not null then
        if v_earlier.reply_form_id = p_reply_form_id then
          select * into v_workflow from workflows where id = v_earlier.workflow_id;
        else
          v_obstacle := 'texted_today';
        end if;
      elsif v_obstacle is null then
        v_conversation := conversation_of_tenant(v_tenant_id, v_text ->> 'phoneNumber', v_text ->> 'language', v_text ->> 'timeZone');
        v_workflow := begin_workflow(v_conversation, p_actor, 'outreach.started');
        update outreach_texts set workflow_id = v_workflow.id where tenant_id = v_tenant_id and day = p_day;
        v_draft_id := insert_draft(v_workflow.id, 'APPROVED', v_text -> 'draft', p_actor);
        insert into outbound_messages (workflow_id, conversation_id, body)
        values (v_workflow.id, v_conversation.id, v_text -> 'draft' ->> 'body');
        perform advance_workflow(v_workflow, 'SCHEDULED', p_actor, 'draft.approved', jsonb_build_object('sendAt', v_send_at), v_draft_id);
        perform set_deadline(v_workflow.id, 'scheduled_send', v_send_at);
        select * into v_workflow from workflows where id = v_workflow.id;
      end if;
    else
      v_obstacle := 'unknown_tenant';
    end if;
    v_results := v_results || jsonb_build_object('tenantId', v_tenant_id, 'obstacle', v_obstacle,
      'workflow', case when v_workflow.id is not null then workflow_json(v_workflow) end);
  end loop;
  return v_results;
end $$;
