-- The functions are for the gateway alone: on Supabase the roles of browsers are granted new functions by default.
-- The list is written out, since the schema may hold other people's functions.
do $$
declare
  v_name text;
  v_role text;
begin
  foreach v_name in array array[
    'workflow_transitions', 'is_end', 'guard_workflow_transition', 'verify_log', 'rebase_log', 'refuse_log_change', 'event_hash', 'append_event', 'cursor_of',
    'event_json', 'read_events', 'conversation_json', 'turn_text', 'workflow_json', 'draft_json', 'escalation_json',
    'get_conversations', 'find_conversation', 'get_workflows', 'get_drafts', 'get_drafts_of_workflows',
    'get_escalations_of_workflows', 'workflow_conditions', 'draft_conditions', 'list_workflows', 'list_drafts',
    'count_workflows', 'count_drafts', 'open_approvals', 'advance_workflow', 'supersede_workflow', 'receive_sms', 'receive_sms_batch',
    'outbound_json', 'turn_json', 'set_deadline', 'claim_work', 'renew_leases', 'held_workflow', 'insert_escalation',
    'insert_notification', 'waiting_turn', 'route_turn', 'release_turn', 'fail_turn', 'begin_send', 'complete_send', 'pass_deadline', 'retry_workflow',
    'complete_notification', 'release_notification', 'decide_draft'
  ] loop
    execute format('revoke execute on function %I from public', v_name);
    foreach v_role in array array['anon', 'authenticated'] loop
      if exists (select from pg_roles where rolname = v_role) then
        execute format('revoke execute on function %I from %I', v_name, v_role);
      end if;
    end loop;
    if exists (select from pg_roles where rolname = 'service_role') then
      execute format('grant execute on function %I to service_role', v_name);
    end if;
  end loop;
end $$;
