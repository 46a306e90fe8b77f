-- A text that a human wrote; p_draft holds it with its checks. Sent now, or not before p_send_at. Returns `outcome`: `sent`
-- (it is on its way), `not_found`, `opted_out`, `duplicate`, with the workflow, or `held` with the holds that forbid contact and
-- that p_override does not answer for.
create or replace function send_message(
  p_conversation_id uuid, p_actor text, p_draft jsonb, p_send_at timestamptz default null, p_override jsonb default null
) returns jsonb
language plpgsql set search_path = public, pg_temp as $$
declare
  v_conversation conversations;
  v_workflow workflows;
  v_draft_id uuid;
  v_holds jsonb;
begin
  select * into v_conversation from conversations where id = p_conversation_id for update;
  if not found then
    return jsonb_build_object('outcome', 'not_found');
  elsif v_conversation.consent = 'OPTED_OUT' then
    return jsonb_build_object('outcome', 'opted_out');
  end if;
  select w.* into v_workflow from outbound_messages o join workflows w on w.id = o.workflow_id
    where o.conversation_id = v_conversation.id and o.body = p_draft ->> 'body'
      and o.created_at > now() - duplicate_window() and w.status in ('SCHEDULED', 'SENDING', 'UNCONFIRMED', 'SENT') limit 1;
  if found then
    return jsonb_build_object('outcome', 'duplicate', 'workflow', workflow_json(v_workflow));
  end if;
  v_holds := holds_in_the_way(v_conversation.id, p_override);
  if v_holds <> '[]' then
    return jsonb_build_object('outcome', 'held', 'holds', v_holds);
  end if;
  v_workflow := begin_workflow(v_conversation, p_actor, 'message.written');
  v_draft_id := insert_draft(v_workflow.id, 'APPROVED', p_draft, p_actor);
  update drafts set override = nullif(p_override, 'null') where id = v_draft_id;
  insert into outbound_messages (workflow_id, conversation_id, body)
  values (v_workflow.id, v_conversation.id, p_draft ->> 'body');
  perform advance_workflow(v_workflow, case when p_send_at is null then 'SENDING' else 'SCHEDULED' end, p_actor,
    'draft.approved', jsonb_build_object('sendAt', p_send_at) || override_detail(p_override), v_draft_id);
  if p_send_at is not null then
    perform set_deadline(v_workflow.id, 'scheduled_send', p_send_at);
  end if;
  select * into v_workflow from workflows where id = v_workflow.id;
  return jsonb_build_object('outcome', 'sent', 'workflow', workflow_json(v_workflow));
end $$;
