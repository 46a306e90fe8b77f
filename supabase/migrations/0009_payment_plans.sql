-- What tenants offer to pay, kept with the turn in which they offered it, also when it cannot be accepted; and how a turn
-- ends now that a text may be settled without a draft, raise several escalations, or offer a plan.

create table payment_plans (
  id uuid primary key default gen_random_uuid(),
  conversation_id uuid not null references conversations,
  workflow_id uuid references workflows,
  tenant_id text,
  version integer not null default 1,
  status text not null check (status in ('VALID', 'NEEDS_REVIEW', 'INVALID', 'APPROVED', 'REJECTED', 'COUNTERED')),
  amount_cents integer not null check (amount_cents > 0),       -- of one installment
  interval text not null check (interval in ('WEEKLY', 'BIWEEKLY', 'MONTHLY')),
  installments integer check (installments > 0),
  start_date date,
  total_cents integer,
  coverage double precision,                                    -- the total over what the tenant owed then
  auto_approvable boolean not null,
  issues jsonb not null default '[]',                           -- what speaks against it, in words
  counter_offer jsonb,                                          -- what could be offered instead, or is offered
  offer_workflow_id uuid references workflows,                  -- the turn whose text makes that offer
  before_offer jsonb,                                           -- status and counterOffer until then
  evidence text,                                                -- the tenant's words
  decided_by text,
  decided_at timestamptz,
  created_at timestamptz not null default now()
);
create index payment_plans_workflow on payment_plans (workflow_id);
create index payment_plans_conversation on payment_plans (conversation_id, created_at desc);
create index payment_plans_offer on payment_plans (offer_workflow_id) where offer_workflow_id is not null;
create index payment_plans_created on payment_plans (created_at desc, id desc);
alter table payment_plans enable row level security;
do $$
declare v_role text;
begin
  foreach v_role in array array['anon', 'authenticated'] loop
    if exists (select from pg_roles where rolname = v_role) then
      execute format('revoke all on payment_plans from %I', v_role);
    end if;
  end loop;
  if exists (select from pg_roles where rolname = 'service_role') then
    grant select, insert, update on payment_plans to service_role;
  end if;
  if exists (select from pg_roles where rolname = 'authenticated') then
    grant select on payment_plans to authenticated;
    create policy staff_reads on payment_plans for select to authenticated using (
      (select nullif(current_setting('request.jwt.claims', true), '')::jsonb #>> '{app_metadata,role}') in ('approver', 'admin'));
  end if;
end $$;

create function payment_plan_json(p payment_plans) returns jsonb language sql stable as $$
  select jsonb_build_object(
    'id', p.id, 'conversationId', p.conversation_id, 'workflowId', p.workflow_id, 'tenantId', p.tenant_id,
    'status', p.status, 'amountCents', p.amount_cents, 'interval', p.interval, 'installments', p.installments,
    'startDate', p.start_date, 'totalCents', p.total_cents, 'coverage', p.coverage,
    'autoApprovable', p.auto_approvable, 'issues', p.issues, 'createdAt', p.created_at)
$$;

create function get_payment_plans_of_workflows(p_workflow_ids uuid[]) returns jsonb language sql stable as $$
  select coalesce(jsonb_agg(payment_plan_json(p) order by p.created_at desc, p.id), '[]')
  from payment_plans p where p.workflow_id = any (p_workflow_ids)
$$;

-- Keeps a plan as it is offered or, p_approved, as agreed by rule. p_actor: who offers it.
create function insert_payment_plan(
  p_conversation_id uuid, p_workflow_id uuid, p_tenant_id text, p_plan jsonb, p_actor text, p_approved boolean default false
) returns payment_plans language plpgsql as $$
declare v_plan payment_plans;
begin
  insert into payment_plans (conversation_id, workflow_id, tenant_id, status, amount_cents, interval, installments, start_date,
    total_cents, coverage, auto_approvable, issues, counter_offer, evidence, decided_by, decided_at)
  values (p_conversation_id, p_workflow_id, p_tenant_id, case when p_approved then 'APPROVED' else p_plan ->> 'status' end,
    (p_plan ->> 'amountCents')::integer, p_plan ->> 'interval', (p_plan ->> 'installments')::integer,
    (p_plan ->> 'startDate')::date, (p_plan ->> 'totalCents')::integer, (p_plan ->> 'coverage')::double precision,
    (p_plan ->> 'autoApprovable')::boolean, p_plan -> 'issues', nullif(p_plan -> 'counterOffer', 'null'),
    p_plan ->> 'evidence', case when p_approved then 'system' end, case when p_approved then now() end)
  returning * into v_plan;
  perform append_event(p_conversation_id, p_actor, 'payment_plan.proposed',
    jsonb_build_object('paymentPlanId', v_plan.id, 'status', v_plan.status), p_workflow_id);
  return v_plan;
end $$;

-- p_actor: the human who decided on the draft by writing it; null: nobody has decided.
create function insert_draft(p_workflow_id uuid, p_status text, p_draft jsonb, p_actor text default null) returns uuid
language plpgsql as $$
declare v_id uuid;
begin
  insert into drafts (workflow_id, status, body, translation, language, intent, confidence, checks, facts, prompt_version, model,
    decided_by, decided_at)
  values (p_workflow_id, p_status, p_draft ->> 'body', p_draft ->> 'translation', p_draft ->> 'language', p_draft ->> 'intent',
    (p_draft ->> 'confidence')::double precision, p_draft -> 'checks', p_draft -> 'facts', p_draft ->> 'promptVersion',
    p_draft ->> 'model', p_actor, case when p_actor is not null then now() end)
  returning id into v_id;
  return v_id;
end $$;

drop function route_turn(uuid, uuid, text, jsonb, text, text, jsonb, jsonb, jsonb, timestamptz, bigint);
-- How a turn ends: with a draft and a route; handed to a human with p_escalation or p_escalations ({"escalations": [...]},
-- the leading one first), with or without a draft; or with the route NONE, which drafts nothing and sends at most
-- p_fixed_text ({kind, body}). What was learnt on the way is kept: the plan that the tenant offered, their zone, the hours
-- in which they want no texts ({"windows": [...]}). Like all that ends a claim, it says in `hasWork` whether that left
-- something for a worker to do now. Returns `outcome`: `lease_lost`, `superseded`, `suppressed` (for p_reason),
-- `awaiting_approval` (a reminder is due after p_reminder_ms), `escalated`, `scheduled` (auto-send, but not before
-- p_send_at), or `send` with the text to hand to the SMS Agent now: the attempt is on record before it is made.
create function route_turn(
  p_workflow_id uuid, p_lease_token uuid, p_route text, p_steps jsonb,
  p_tenant_id text default null, p_language text default null,
  p_draft jsonb default null, p_escalation jsonb default null, p_notification jsonb default null,
  p_send_at timestamptz default null, p_reminder_ms bigint default null,
  p_escalations jsonb default null, p_reason text default null, p_fixed_text jsonb default null,
  p_payment_plan jsonb default null, p_time_zone text default null, p_quiet_windows jsonb default null
) returns jsonb language plpgsql as $$
declare
  v_workflow workflows := held_workflow(p_workflow_id, p_lease_token);
  v_newer uuid := waiting_turn(v_workflow);
  v_escalations jsonb := coalesce(p_escalations -> 'escalations',
    case jsonb_typeof(p_escalation) when 'object' then jsonb_build_array(p_escalation) else '[]' end);
  v_escalation jsonb;
  v_consent text;
  v_held boolean;
  v_outcome text;
  v_draft_id uuid;
  v_escalation_id uuid;
  v_first_escalation_id uuid;
  v_outbound outbound_messages;
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
    perform advance_workflow(v_workflow, 'SUPERSEDED', 'system', 'turn.superseded', jsonb_build_object('by', v_newer), v_draft_id);
    update workflows set first_message = least(first_message, v_workflow.first_message),
      last_message = greatest(last_message, v_workflow.last_message) where id = v_newer;
  when 'suppressed' then
    perform advance_workflow(v_workflow, 'SUPPRESSED', 'system', 'turn.suppressed',
      jsonb_build_object('reason', coalesce(p_reason, suppression_reason(v_consent))), v_draft_id);
  when 'awaiting_approval' then
    perform advance_workflow(v_workflow, 'AWAITING_APPROVAL', 'system', 'draft.requested', '{}', v_draft_id);
    perform set_deadline(v_workflow.id, 'approval_reminder', now() + p_reminder_ms * interval '1 millisecond');
  when 'escalated' then
    perform advance_workflow(v_workflow, 'ESCALATED', 'system', 'escalation.raised',
      jsonb_build_object('type', v_escalations #>> '{0,type}', 'reason', v_escalations #>> '{0,reason}'),
      v_draft_id, v_first_escalation_id);
  when 'scheduled' then
    insert into outbound_messages (workflow_id, conversation_id, body)
    values (v_workflow.id, v_workflow.conversation_id, p_draft ->> 'body');
    perform advance_workflow(v_workflow, 'SCHEDULED', 'system', 'draft.auto_approved',
      jsonb_build_object('sendAt', p_send_at), v_draft_id);
    perform set_deadline(v_workflow.id, 'scheduled_send', p_send_at);
  when 'send' then
    insert into outbound_messages (workflow_id, conversation_id, kind, body, attempts, first_attempt_at, last_attempt_at, outcome_unknown)
    values (v_workflow.id, v_workflow.conversation_id, coalesce(p_fixed_text ->> 'kind', 'reply'),
      coalesce(p_fixed_text ->> 'body', p_draft ->> 'body'), 1, now(), now(), true)
    returning * into v_outbound;
    perform advance_workflow(v_workflow, 'SENDING', 'system',
      case when v_draft_id is null then 'keyword.answered' else 'draft.auto_approved' end,
      case when v_draft_id is null then jsonb_build_object('kind', v_outbound.kind) else '{}' end, v_draft_id);
  end case;
  if v_outcome in ('awaiting_approval', 'escalated') or (p_route = 'NONE' and v_outcome <> 'superseded') then
    perform insert_notification(v_workflow, p_notification);
  end if;
  return jsonb_build_object('outcome', v_outcome, 'draftId', v_draft_id,
    'escalationId', coalesce(v_first_escalation_id, v_escalation_id),
    'hasWork', v_newer is not null or coalesce(jsonb_typeof(p_notification) = 'object', false),
    'outbound', case when v_outbound.id is not null then outbound_json(v_outbound) end);
end $$;

-- What a human decides about a draft. p_decision: APPROVE (p_body: the text to send, now or not before p_send_at), REJECT or
-- ESCALATE (p_escalation). Compare-and-swap on the draft's version. Returns `outcome`: `decided`, `not_found`, `conflict` or
-- `opted_out`, with draft and workflow as they are now. An approval for a number that has opted out is told so first,
-- whatever else became of the draft.
create or replace function decide_draft(
  p_draft_id uuid, p_version integer, p_decision text, p_actor text, p_note text default null,
  p_body text default null, p_checks jsonb default null, p_escalation jsonb default null, p_notification jsonb default null,
  p_send_at timestamptz default null
) returns jsonb language plpgsql as $$
declare
  v_conversation conversations;
  v_workflow workflows;
  v_draft drafts;
  v_outcome text;
  v_edited boolean;
  v_escalation_id uuid;
begin
  select c.* into v_conversation from drafts d
    join workflows w on w.id = d.workflow_id join conversations c on c.id = w.conversation_id
    where d.id = p_draft_id for update of c;
  if not found then
    return jsonb_build_object('outcome', 'not_found');
  end if;
  select w.* into v_workflow from workflows w join drafts d on d.workflow_id = w.id where d.id = p_draft_id for update of w;
  select * into v_draft from drafts where id = p_draft_id for update;

  if p_decision = 'APPROVE' and v_conversation.consent = 'OPTED_OUT' then
    v_outcome := 'opted_out';
  elsif v_draft.status <> 'PENDING' or v_draft.version <> p_version then
    v_outcome := 'conflict';
  else
    v_outcome := 'decided';
    v_edited := p_decision = 'APPROVE' and p_body <> v_draft.body;
    update drafts set version = version + 1, decided_by = p_actor, decided_at = now(), decision_note = p_note,
      status = case p_decision when 'APPROVE' then 'APPROVED' when 'REJECT' then 'REJECTED' else 'ESCALATED' end,
      final_body = case when v_edited then p_body end,
      checks = case when v_edited then p_checks -> 'checks' else checks end
    where id = p_draft_id returning * into v_draft;
    case p_decision
    when 'APPROVE' then
      insert into outbound_messages (workflow_id, conversation_id, body)
      values (v_workflow.id, v_workflow.conversation_id, p_body);
      perform advance_workflow(v_workflow, case when p_send_at is null then 'SENDING' else 'SCHEDULED' end,
        p_actor, 'draft.approved',
        case when v_edited then jsonb_build_object('draft', v_draft.body, 'sent', p_body) else '{}' end
          || jsonb_build_object('note', p_note, 'sendAt', p_send_at), v_draft.id);
      if p_send_at is not null then
        perform set_deadline(v_workflow.id, 'scheduled_send', p_send_at);
      end if;
    when 'REJECT' then
      perform advance_workflow(v_workflow, 'REJECTED', p_actor, 'draft.rejected', jsonb_build_object('note', p_note), v_draft.id);
    when 'ESCALATE' then
      v_escalation_id := insert_escalation(v_workflow, p_escalation);
      perform advance_workflow(v_workflow, 'ESCALATED', p_actor, 'draft.escalated', jsonb_build_object('note', p_note),
        v_draft.id, v_escalation_id);
      perform insert_notification(v_workflow, p_notification);
    end case;
    select * into v_workflow from workflows where id = v_workflow.id;
  end if;
  return jsonb_build_object('outcome', v_outcome, 'draft', draft_json(v_draft), 'workflow', workflow_json(v_workflow));
end $$;

-- A draft, and the conversation whose hours say when it may go out; null: unknown.
create function find_draft(p_id uuid) returns jsonb language sql stable as $$
  select jsonb_build_object('draft', draft_json(d), 'conversation', conversation_json(c))
  from drafts d join workflows w on w.id = d.workflow_id join conversations c on c.id = w.conversation_id where d.id = p_id
$$;

select only_for_service(array[
  'payment_plan_json', 'get_payment_plans_of_workflows', 'insert_payment_plan', 'insert_draft', 'route_turn', 'find_draft']);
