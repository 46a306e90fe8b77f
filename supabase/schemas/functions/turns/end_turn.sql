-- One of the functions that end a claim, by its name and its arguments by theirs (see end_turns). An argument that is
-- missing here is missing in what they do, so a test compares.
create or replace function end_turn(p_name text, p_args jsonb) returns jsonb
language plpgsql set search_path = public, pg_temp as $$
declare
  v_workflow_id uuid := p_args ->> 'p_workflow_id';
  v_lease_token uuid := p_args ->> 'p_lease_token';
begin
  case p_name
  when 'route_turn' then
    return route_turn(v_workflow_id, v_lease_token, p_route => p_args ->> 'p_route', p_steps => p_args -> 'p_steps',
      p_tenant_id => p_args ->> 'p_tenant_id', p_language => p_args ->> 'p_language',
      p_draft => nullif(p_args -> 'p_draft', 'null'), p_notification => nullif(p_args -> 'p_notification', 'null'),
      p_send_at => (p_args ->> 'p_send_at')::timestamptz, p_reminder_ms => (p_args ->> 'p_reminder_ms')::bigint,
      p_escalations => nullif(p_args -> 'p_escalations', 'null'), p_reason => p_args ->> 'p_reason',
      p_fixed_text => nullif(p_args -> 'p_fixed_text', 'null'), p_payment_plan => nullif(p_args -> 'p_payment_plan', 'null'),
      p_time_zone => p_args ->> 'p_time_zone', p_quiet_windows => nullif(p_args -> 'p_quiet_windows', 'null'),
      p_usage => nullif(p_args -> 'p_usage', 'null'), p_promises => nullif(p_args -> 'p_promises', 'null'));
  when 'complete_send' then
    return complete_send(v_workflow_id, v_lease_token, p_sms_agent_id => p_args ->> 'p_sms_agent_id',
      p_provider_id => p_args ->> 'p_provider_id', p_found_in_history => (p_args ->> 'p_found_in_history')::boolean,
      p_steps => p_args -> 'p_steps', p_no_response_ms => (p_args ->> 'p_no_response_ms')::bigint);
  when 'release_turn' then
    return release_turn(v_workflow_id, v_lease_token, p_delay_ms => (p_args ->> 'p_delay_ms')::bigint,
      p_error => p_args ->> 'p_error', p_outcome_unknown => (p_args ->> 'p_outcome_unknown')::boolean,
      p_steps => p_args -> 'p_steps', p_spared => coalesce((p_args ->> 'p_spared')::boolean, false),
      p_wants_draft => coalesce((p_args ->> 'p_wants_draft')::boolean, false));
  when 'fail_turn' then
    return fail_turn(v_workflow_id, v_lease_token, p_error => p_args ->> 'p_error', p_steps => p_args -> 'p_steps',
      p_escalation => p_args -> 'p_escalation', p_notification => nullif(p_args -> 'p_notification', 'null'),
      p_outcome_unknown => (p_args ->> 'p_outcome_unknown')::boolean,
      p_no_response_ms => (p_args ->> 'p_no_response_ms')::bigint);
  end case;
end $$;
