-- How a turn ends: with a draft and a route; handed to a human with p_escalations ({"escalations":
-- [...]}, the leading one first), with or without a draft; or with the route NONE, which drafts nothing and sends at most
-- p_fixed_text ({kind, body}). What was learnt on the way is kept: the plan that the tenant offered, their zone, the hours
-- in which they want no texts ({"windows": [...]}). Like all that ends a claim, it says in `hasWork` whether that left
-- something for a worker to do now. p_usage: what was asked of the model, whatever came of that; it stands in the log. Returns `outcome`: `lease_lost`, `superseded`, `suppressed` (for p_reason),
-- `awaiting_approval` (a reminder is due after p_reminder_ms), `escalated`, `scheduled` (auto-send, but not before
-- p_send_at), or `send` with the text to hand to the SMS Agent now: the attempt is on record before it is made.
create or replace function route_turn(
  p_workflow_id uuid, p_lease_token uuid, p_route text, p_steps jsonb,
  p_tenant_id text default null, p_language text default null,
  p_draft jsonb default null, p_notification jsonb default null,
  p_send_at timestamptz default null, p_reminder_ms bigint default null,
  p_escalations jsonb default null, p_reason text default null, p_fixed_text jsonb default null,
  p_payment_plan jsonb default null, p_time_zone text default null, p_quiet_windows jsonb default null,
  p_usage jsonb default null, p_promises jsonb default null
) returns jsonb
language plpgsql
-- Planned once a connection: to plan it anew at each call would cost as much as the work itself.
set plan_cache_mode = force_generic_plan set search_path = public, pg_temp as $$
declare
  v_workflow workflows := held_workflow(p_workflow_id, p_lease_token);
  v_newer uuid := waiting_turn(v_workflow);
  v_escalations jsonb := coalesce(p_escalations -> 'escalations', '[]');
  v_escalation jsonb;
  v_consent text;
  v_held boolean;
  v_outcome text;
  v_draft_id uuid;
  v_escalation_id uuid;
  v_first_escalation_id uuid;
  v_outbound outbound_messages;
  v_usage jsonb := case jsonb_typeof(p_usage) when 'object' then jsonb_build_object('usage', p_usage) else '{}' end;
begin
  if v_workflow.id is null or v_workflow.status <> 'PROCESSING' then
    return jsonb_build_object('outcome', 'lease_lost');
  end if;
  v_held := held_since(v_workflow.conversation_id) is not null;
  update conversations set tenant_id = coalesce(p_tenant_id, tenant_id), language = coalesce(p_language, language),
      time_zone = coalesce(p_time_zone, time_zone), quiet_windows = coalesce(p_quiet_windows -> 'windows', quiet_windows)
    where id = v_workflow.conversation_id returning consent into v_consent;
  update workflows set route = p_route, tenant_id = coalesce(p_tenant_id, tenant_id), steps = steps || (p_steps -> 'steps'),
    error = null where id = v_workflow.id;

  v_outcome := case
    when v_newer is not null and v_escalations = '[]' then 'superseded'
    when jsonb_typeof(p_fixed_text) = 'object' then
      case when v_consent = case p_fixed_text ->> 'kind' when 'opt_out_confirmation' then 'OPTED_OUT' else 'OPTED_IN' end
        then 'send' else 'suppressed' end
    when p_route = 'ESCALATION' then 'escalated'
    when p_route = 'NONE' or v_consent = 'OPTED_OUT' or v_held then 'suppressed'
    when p_route = 'AUTO_SEND' and p_send_at is not null then 'scheduled'
    when p_route = 'AUTO_SEND' then 'send'
    else 'awaiting_approval' end;

  if jsonb_typeof(p_draft) = 'object' then
    v_draft_id := insert_draft(v_workflow.id,
      case v_outcome when 'superseded' then 'SUPERSEDED' when 'suppressed' then 'EXPIRED' when 'send' then 'AUTO_APPROVED'
                     when 'scheduled' then 'AUTO_APPROVED' when 'awaiting_approval' then 'PENDING' else 'ESCALATED' end,
      p_draft);
  end if;
  -- The texts of a superseded turn are read again, and their plan with them; a turn that is drafted again offers the same, and
  -- so does one whose offer a human decided about before a newer text took its place.
  if jsonb_typeof(p_payment_plan) = 'object' and v_outcome <> 'superseded'
    and not exists (select from payment_plans where workflow_id = v_workflow.id)
    and not exists (select from payment_plans p join workflows w on w.id = p.workflow_id
      where p.conversation_id = v_workflow.conversation_id and w.status = 'SUPERSEDED'
        and w.first_message >= v_workflow.first_message and p.amount_cents = (p_payment_plan ->> 'amountCents')::integer
        and p.interval = p_payment_plan ->> 'interval'
        and p.installments is not distinct from (p_payment_plan ->> 'installments')::integer
        and p.start_date is not distinct from (p_payment_plan ->> 'startDate')::date) then
    perform insert_payment_plan(v_workflow.conversation_id, v_workflow.id, p_tenant_id, p_payment_plan, 'tenant',
      v_outcome in ('send', 'scheduled') and (p_payment_plan ->> 'autoApprovable')::boolean);
  end if;
  if v_outcome <> 'superseded' then
    perform take_promises(v_workflow, p_tenant_id, p_promises);
  end if;
  if v_outcome <> 'superseded' then
    for v_escalation in select * from jsonb_array_elements(v_escalations) loop
      v_escalation_id := insert_escalation(v_workflow, v_escalation);
      if v_first_escalation_id is null and v_outcome = 'escalated' then
        -- The leading one is told with the change of status, below.
        v_first_escalation_id := v_escalation_id;
      else
        perform append_event(v_workflow.conversation_id, 'system', 'escalation.raised',
          jsonb_build_object('type', v_escalation ->> 'type', 'reason', v_escalation ->> 'reason'),
          v_workflow.id, v_draft_id, v_escalation_id);
      end if;
    end loop;
  end if;

  case v_outcome
  when 'superseded' then
    perform advance_workflow(v_workflow, 'SUPERSEDED', 'system', 'turn.superseded', jsonb_build_object('by', v_newer) || v_usage, v_draft_id);
    update workflows set first_message = least(first_message, v_workflow.first_message),
      last_message = greatest(last_message, v_workflow.last_message) where id = v_newer;
  when 'suppressed' then
    perform advance_workflow(v_workflow, 'SUPPRESSED', 'system', 'turn.suppressed',
      jsonb_build_object('reason', coalesce(p_reason, suppression_reason(v_consent))) || v_usage, v_draft_id);
  when 'awaiting_approval' then
    perform advance_workflow(v_workflow, 'AWAITING_APPROVAL', 'system', 'draft.requested', v_usage, v_draft_id);
    perform set_deadline(v_workflow.id, 'approval_reminder', now() + p_reminder_ms * interval '1 millisecond');
  when 'escalated' then
    perform advance_workflow(v_workflow, 'ESCALATED', 'system', 'escalation.raised',
      jsonb_build_object('type', v_escalations #>> '{0,type}', 'reason', v_escalations #>> '{0,reason}') || v_usage,
      v_draft_id, v_first_escalation_id);
  when 'scheduled' then
    insert into outbound_messages (workflow_id, conversation_id, body)
    values (v_workflow.id, v_workflow.conversation_id, p_draft ->> 'body');
    perform advance_workflow(v_workflow, 'SCHEDULED', 'system', 'draft.auto_approved',
      jsonb_build_object('sendAt', p_send_at) || v_usage, v_draft_id);
    perform set_deadline(v_workflow.id, 'scheduled_send', p_send_at);
  when 'send' then
    insert into outbound_messages (workflow_id, conversation_id, kind, body, attempts, first_attempt_at, last_attempt_at, outcome_unknown)
    values (v_workflow.id, v_workflow.conversation_id, coalesce(p_fixed_text ->> 'kind', 'reply'),
      coalesce(p_fixed_text ->> 'body', p_draft ->> 'body'), 1, now(), now(), true)
    returning * into v_outbound;
    perform advance_workflow(v_workflow, 'SENDING', 'system',
      case when v_draft_id is null then 'keyword.answered' else 'draft.auto_approved' end,
      case when v_draft_id is null then jsonb_build_object('kind', v_outbound.kind) else v_usage end, v_draft_id);
  end case;
  if v_outcome in ('awaiting_approval', 'escalated') or (p_route = 'NONE' and v_outcome <> 'superseded') then
    perform insert_notification(v_workflow, p_notification);
  end if;
  return jsonb_build_object('outcome', v_outcome, 'draftId', v_draft_id,
    'escalationId', coalesce(v_first_escalation_id, v_escalation_id),
    'hasWork', v_newer is not null or coalesce(jsonb_typeof(p_notification) = 'object', false),
    'outbound', case when v_outbound.id is not null then outbound_json(v_outbound) end);
end $$;
