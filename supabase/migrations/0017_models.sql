-- What models take to draft, and alerts about the gateway itself: a notification that is about no conversation.

alter table drafts add column usage jsonb;

alter table notifications alter column conversation_id drop not null;
alter table notifications add column alert text;
alter table notifications add column alert_ended_at timestamptz;
alter table notifications add check (conversation_id is not null or alert is not null);
create unique index notifications_open_alert on notifications (alert) where alert is not null and alert_ended_at is null;
create index notifications_ended_alert on notifications (alert, alert_ended_at) where alert_ended_at is not null;

-- With what was asked of the model as a further argument.
drop function route_turn(uuid, uuid, text, jsonb, text, text, jsonb, jsonb, timestamptz, bigint, jsonb, text, jsonb, jsonb, text, jsonb);

-- What follows is written by `npm run migration` from supabase/schemas.

create or replace function draft_json(p drafts) returns jsonb
language sql stable return
  jsonb_build_object(
    'id', p.id, 'workflowId', p.workflow_id, 'version', p.version, 'status', p.status, 'body', p.body,
    'translation', p.translation, 'language', p.language, 'intent', p.intent, 'confidence', p.confidence,
    'checks', p.checks, 'facts', p.facts, 'promptVersion', p.prompt_version, 'model', p.model, 'usage', p.usage,
    'decidedBy', p.decided_by, 'decidedAt', p.decided_at, 'decisionNote', p.decision_note,
    'finalBody', p.final_body, 'createdAt', p.created_at,
    'claimedBy', case when p.status = 'PENDING' and p.claimed_until > now() then
      jsonb_build_object('id', p.claimed_by, 'email', p.claimed_by_email, 'until', p.claimed_until) end);

-- p_actor: the human who decided on the draft by writing it; null: nobody has decided.
create or replace function insert_draft(p_workflow_id uuid, p_status text, p_draft jsonb, p_actor text default null)
returns uuid
language plpgsql set search_path = public, pg_temp as $$
declare v_id uuid;
begin
  insert into drafts (workflow_id, status, body, translation, language, intent, confidence, checks, facts, prompt_version, model,
    usage, decided_by, decided_at)
  values (p_workflow_id, p_status, p_draft ->> 'body', p_draft ->> 'translation', p_draft ->> 'language', p_draft ->> 'intent',
    (p_draft ->> 'confidence')::double precision, p_draft -> 'checks', p_draft -> 'facts', p_draft ->> 'promptVersion',
    p_draft ->> 'model', nullif(p_draft -> 'usage', 'null'), p_actor, case when p_actor is not null then now() end)
  returning id into v_id;
  return v_id;
end $$;

-- What happened since p_from, from the log, to the conversations of some properties or of all. The confidence of a draft
-- stands with the draft; what no model wrote has none.
create or replace function measure_window(p_from timestamptz, p_properties text[] default null) returns jsonb
language plpgsql stable
set work_mem = '64MB' set jit = off set search_path = public, pg_temp as $$
declare v_metrics jsonb;
begin
  execute replace(replace($query$
    with happened as materialized (
      select workflow_id, draft_id, escalation_id, action, at, position, detail ->> 'from' as was, detail ->> 'to' as is_now,
        detail ? 'sent' as edited, detail -> 'usage' as usage
      from events where at >= $1 {of_properties}
    ), counted as (
      select count(*) filter (where action = 'message.received') as received,
        count(*) filter (where action = 'draft.auto_approved') as auto_sent,
        -- A text that a human wrote is approved from the start: nobody decided about it.
        count(*) filter (where action = 'draft.approved' and was = 'AWAITING_APPROVAL') as approved,
        count(*) filter (where action = 'draft.approved' and edited) as edited,
        count(*) filter (where action = 'draft.rejected') as rejected,
        count(*) filter (where action = 'draft.escalated') as escalated_drafts,
        count(*) filter (where escalation_id is not null
          and action not in ('escalation.acknowledged', 'escalation.resolved')) as escalated,
        count(*) filter (where is_now = 'SUPPRESSED') as suppressed,
        count(*) filter (where is_now = 'FAILED') as failed,
        -- Texts that are drafted for once more offer their plan once.
        count(distinct coalesce(workflow_id::text, position::text)) filter (where action = 'payment_plan.proposed') as payment_plans
      from happened
    ), drafted as (
      select count(*) as drafted, avg(confidence) as average_confidence
      from drafts where created_at >= $1 and model <> 'none' {drafts_of_properties}
    ), routed as (
      select extract(epoch from h.at - b.at)::double precision as seconds
      from happened h cross join lateral (
        select e.at, e.action from events e where e.workflow_id = h.workflow_id order by e.position limit 1) b
      where h.was = 'PROCESSING' and h.is_now in ('AWAITING_APPROVAL', 'SCHEDULED', 'SENDING', 'ESCALATED', 'SUPPRESSED')
        and b.action = 'message.received'
        -- Another draft that an approver asked for is no second answer to the receipt.
        and not exists (select from events e
          where e.workflow_id = h.workflow_id and e.position < h.position and e.action = 'draft.requested')
    ), decided as (
      select extract(epoch from h.at - r.at)::double precision as seconds
      from happened h cross join lateral (
        select e.at from events e where e.draft_id = h.draft_id and e.action = 'draft.requested' order by e.position limit 1) r
      where h.action in ('draft.approved', 'draft.rejected', 'draft.escalated')
    ), asked as (
      select usage ->> 'model' as model, sum((usage ->> 'calls')::bigint) as calls,
        sum((usage ->> 'promptTokens')::bigint) as prompt_tokens,
        sum((usage ->> 'completionTokens')::bigint) as completion_tokens,
        sum((usage ->> 'milliseconds')::bigint) as milliseconds,
        -- What is not known of one is not known of the sum.
        case when count(usage ->> 'costCents') = count(*) then sum((usage ->> 'costCents')::double precision) end as cost_cents
      from happened where usage is not null group by usage ->> 'model'
    )
    select jsonb_build_object(
      'received', received, 'drafted', drafted, 'autoSent', auto_sent, 'approved', approved, 'edited', edited,
      'rejected', rejected, 'escalated', escalated, 'suppressed', suppressed, 'failed', failed, 'paymentPlans', payment_plans,
      'averageConfidence', average_confidence,
      'autoSendRate', auto_sent::double precision / nullif(drafted, 0),
      'approvalRate', approved::double precision / nullif(approved + rejected + escalated_drafts, 0),
      'routeSeconds', (select percentile_cont(array[0.5, 0.95, 0.99]) within group (order by seconds) from routed),
      'decisionSeconds', (select percentile_cont(array[0.5, 0.95, 0.99]) within group (order by seconds) from decided),
      'modelUsage', (select coalesce(jsonb_agg(jsonb_build_object(
          'model', model, 'calls', calls, 'promptTokens', prompt_tokens, 'completionTokens', completion_tokens,
          'milliseconds', milliseconds, 'costCents', cost_cents) order by calls desc, model), '[]') from asked))
    from counted, drafted
  $query$, '{of_properties}', case when p_properties is null then '' else
      'and exists (select from conversations c where c.id = events.conversation_id and c.property_name = any ($2))' end),
    '{drafts_of_properties}', case when p_properties is null then '' else 'and property_name = any ($2)' end)
  into v_metrics using p_from, p_properties;
  return v_metrics;
end $$;

create or replace function end_alert(p_alert text) returns jsonb
language sql set search_path = public, pg_temp as $$
  with ended as (
    update notifications set alert_ended_at = now() where alert = p_alert and alert_ended_at is null returning id)
  select jsonb_build_object('ended', exists (select from ended))
$$;

-- Tells managers something about the gateway itself, once however many processes find it out: an alert that stands is not told
-- again, nor is one that ended less than an hour ago and stands again now. Says in `raised` whether they are told.
create or replace function raise_alert(p_alert text, p_notification jsonb) returns jsonb
language plpgsql set search_path = public, pg_temp as $$
declare v_id uuid;
begin
  update notifications set alert_ended_at = null
    where alert = p_alert and alert_ended_at > now() - interval '1 hour'
      and not exists (select from notifications n where n.alert = p_alert and n.alert_ended_at is null)
    returning id into v_id;
  if v_id is not null then
    return jsonb_build_object('raised', false);
  end if;
  insert into notifications (alert, subject, body, priority, metadata)
  values (p_alert, p_notification ->> 'subject', p_notification ->> 'body', p_notification ->> 'priority',
    coalesce(p_notification -> 'metadata', '{}'))
  on conflict (alert) where alert is not null and alert_ended_at is null do nothing
  returning id into v_id;
  return jsonb_build_object('raised', v_id is not null);
end $$;

-- Gives a claim back, to be tried again after a delay. A turn that was still drafting and has been overtaken by newer
-- texts leaves its own to them. p_error null: handed back unharmed (shutdown), which costs no attempt and leaves what is
-- known of the outcome as it was. p_spared: what failed was never tried, which costs no attempt either. p_wants_draft: the
-- rules leave the turn to the model, so it is claimed again only where there is room to draft. Waiting for that, for whatever
-- reason p_error tells, costs neither an attempt nor time.
create or replace function release_turn(
  p_workflow_id uuid, p_lease_token uuid, p_delay_ms bigint, p_error text, p_outcome_unknown boolean, p_steps jsonb,
  p_spared boolean default false, p_wants_draft boolean default false
) returns jsonb
language plpgsql set search_path = public, pg_temp as $$
declare
  v_workflow workflows := held_workflow(p_workflow_id, p_lease_token);
  v_newer uuid := waiting_turn(v_workflow);
begin
  if v_workflow.id is null then
    return jsonb_build_object('outcome', 'lease_lost');
  end if;
  update workflows set error = p_error, steps = steps || (p_steps -> 'steps'),
    attempts = greatest(0, attempts - (p_error is null or p_spared or p_wants_draft)::integer),
    failing_since = case when not p_wants_draft then coalesce(failing_since, case when p_error is not null then now() end) end,
    wants_draft = wants_draft or p_wants_draft
  where id = v_workflow.id returning * into v_workflow;
  if v_workflow.status = 'PROCESSING' and v_newer is not null then
    perform supersede_workflow(v_workflow, v_newer);
    return jsonb_build_object('outcome', 'superseded', 'hasWork', true);
  end if;
  if v_workflow.status = 'PROCESSING' then
    perform advance_workflow(v_workflow, 'RECEIVED', 'system', 'turn.released', jsonb_build_object('error', p_error));
  else
    -- What was never attempted has no outcome.
    update outbound_messages set outcome_unknown = p_outcome_unknown and attempts > 0
      where workflow_id = v_workflow.id and p_error is not null;
    update workflows set lease_token = null, lease_until = null where id = v_workflow.id;
    perform append_event(v_workflow.conversation_id, 'system', 'turn.released',
      jsonb_build_object('status', v_workflow.status, 'error', p_error), v_workflow.id);
  end if;
  update workflows set run_at = now() + p_delay_ms * interval '1 millisecond' where id = v_workflow.id;
  return jsonb_build_object('outcome', 'released', 'hasWork', p_delay_ms = 0);
end $$;

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
  p_usage jsonb default null
) returns jsonb
language plpgsql set search_path = public, pg_temp as $$
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
  -- The texts of a superseded turn are read again, and their plan with them; a turn that is drafted again offers the same.
  if jsonb_typeof(p_payment_plan) = 'object' and v_outcome <> 'superseded'
    and not exists (select from payment_plans where workflow_id = v_workflow.id) then
    perform insert_payment_plan(v_workflow.conversation_id, v_workflow.id, p_tenant_id, p_payment_plan, 'tenant',
      v_outcome in ('send', 'scheduled') and (p_payment_plan ->> 'autoApprovable')::boolean);
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

select only_for_service('{end_alert, raise_alert, route_turn}');
