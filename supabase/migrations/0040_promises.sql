-- What follows is written by `npm run migration` from supabase/schemas.

drop function if exists route_turn(uuid,uuid,text,jsonb,text,text,jsonb,jsonb,timestamp with time zone,bigint,jsonb,text,jsonb,jsonb,text,jsonb,jsonb);

-- Takes the words out of all rows of a conversation up to p_before. What is left is what happened, when and by whom, and
-- the figures of payment plans, which are the landlord's books. The text that changed consent stays: it is the proof of it.
-- Returns the workflows that were erased.
create or replace function erase_rows(p_conversation_id uuid, p_before timestamptz) returns uuid[]
language plpgsql set search_path = public, pg_temp as $$
declare
  v_erased constant text := erased_words();
  v_workflows constant uuid[] := array(
    select id from workflows where conversation_id = p_conversation_id and created_at <= p_before
      and status not in ('AWAITING_APPROVAL', 'SCHEDULED'));
begin
  perform erase_sentences(v_workflows);
  update messages m set content = v_erased || case when exists (
        -- The same id with other words is another text, and rows differ in one of them.
        select from messages o where o.message_id = m.message_id and o.conversation_id = m.conversation_id and o.position <> m.position)
      then ' ' || m.position else '' end,
      media_urls = '{}', salt = null
    where workflow_id = any (v_workflows) and conversation_id = p_conversation_id and consent_change is null;
  update workflows set error = case when error is not null then v_erased end, guidance = null,
      steps = (select coalesce(jsonb_agg(s || '{"detail": null}' order by place), '[]')
               from jsonb_array_elements(steps) with ordinality as steps (s, place))
    where id = any (v_workflows);
  update drafts set body = v_erased, translation = null, decision_note = null, final_body = null, salt = null, sentences = '[]',
      claimed_by_email = null,
      checks = (select coalesce(jsonb_agg(c || '{"detail": null}' order by place), '[]')
                from jsonb_array_elements(checks) with ordinality as checks (c, place)),
      facts = jsonb_build_object('tenantName', '', 'language', coalesce(facts -> 'language', '"en"'), 'amountOwedCents', null,
        'tenantPortionCents', null, 'daysLate', null, 'unitName', null, 'propertyName', facts -> 'propertyName',
        'businessName', coalesce(facts -> 'businessName', '""')),
      override = case jsonb_typeof(override) when 'object' then
        erased_detail('', jsonb_build_object('override', override)) -> 'override' end
    where workflow_id = any (v_workflows);
  update outbound_messages set body = v_erased, delivery_error = null, salt = null where workflow_id = any (v_workflows);
  update escalations set reason = v_erased, resolution = case when resolution is not null then v_erased end
    where conversation_id = p_conversation_id and (created_at <= p_before or workflow_id = any (v_workflows));
  update payment_plans set evidence = null, issues = '[]'
    where conversation_id = p_conversation_id and (created_at <= p_before or workflow_id = any (v_workflows));
  update promises set evidence = null
    where conversation_id = p_conversation_id and (created_at <= p_before or workflow_id = any (v_workflows));
  update notifications set subject = v_erased, body = v_erased, error = null, run_at = null, lease_token = null, lease_until = null,
      metadata = (select coalesce(jsonb_object_agg(key, value), '{}') from jsonb_each(metadata)
                  where key in ('kind', 'type', 'conversationId', 'workflowId'))
    where conversation_id = p_conversation_id and (created_at <= p_before or workflow_id = any (v_workflows));
  return v_workflows;
end $$;

-- Few are due within given days, so those are read by their day and sorted.
create or replace function list_promises(p_filter jsonb, p_limit integer, p_after text default null)
returns jsonb
language plpgsql stable set search_path = public, pg_temp as $$
begin
  return page_of('promises', 'created_at', 'id', 'promise_json', promise_scans(p_filter), p_filter, p_limit, p_after,
    p_filter ?| '{dueFrom,dueTo}' and not p_filter ?| '{conversationIds,tenantIds}');
end $$;

create or replace function promise_scans(p_filter jsonb) returns text[]
language sql immutable return
  filter_scans(p_filter,
    '{"statuses": "r.status", "tenantIds": "r.tenant_id", "conversationIds": "r.conversation_id", "properties": "r.property_name"}',
    case when p_filter ? 'conversationIds' then '[{"list": "conversationIds"}]'
         when p_filter ? 'tenantIds' then '[{"list": "tenantIds"}]'
         when p_filter ?| '{dueFrom,dueTo}' then '[]'
         when p_filter ? 'properties' then '[{"list": "properties"}]'
         when p_filter ? 'statuses' then '[{"list": "statuses"}]' else '[]' end::jsonb,
    'true'
      || case when p_filter ? 'dueFrom' then ' and r.due_date >= ($1 ->> ''dueFrom'')::date' else '' end
      || case when p_filter ? 'dueTo' then ' and r.due_date <= ($1 ->> ''dueTo'')::date' else '' end);

-- A plan that is withdrawn takes its promises with it.
create or replace function cancel_plan_payments() returns trigger
language plpgsql set search_path = public, pg_temp as $$
declare v_id uuid;
begin
  for v_id in select id from promises where payment_plan_id = old.id and status = 'OPEN' order by installment loop
    perform cancel_promise(v_id, 'The payment plan was withdrawn.', 'system');
  end loop;
  return old;
end $$;

create or replace trigger payment_plans_withdrawn before delete on payment_plans for each row
  execute function cancel_plan_payments();

-- What belongs to a conversation follows it. Whoever changes a conversation holds its row, so nothing is added meanwhile.
create or replace function spread_property() returns trigger
language plpgsql
-- A few rows of large tables: without statistics, or on the generic plan, the planner would read them whole.
set enable_seqscan = off set enable_hashjoin = off set enable_mergejoin = off set search_path = public, pg_temp as $$
begin
  update workflows set property_name = new.property_name where conversation_id = new.id;
  update drafts set property_name = new.property_name from workflows w
    where w.id = drafts.workflow_id and w.conversation_id = new.id;
  update escalations set property_name = new.property_name where conversation_id = new.id;
  update payment_plans set property_name = new.property_name where conversation_id = new.id;
  update work_items set property_name = new.property_name where conversation_id = new.id;
  update promises set property_name = new.property_name where conversation_id = new.id;
  return null;
end $$;

create or replace trigger conversations_property_changed after update on conversations
  for each row when (old.property_name is distinct from new.property_name) execute function spread_property();

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

-- What each tenant with an open promise owed, and from when until when it was seen so. What lies lower than the one before was
-- paid in between, what lies higher was charged.
create table ledger_snapshots (
  tenant_id text not null,
  seen_from timestamptz not null,
  seen_until timestamptz not null,
  amount_owed_cents bigint not null,
  primary key (tenant_id, seen_from),
  check (seen_until >= seen_from)
);
alter table ledger_snapshots enable row level security;

-- The tenants whose ledger is read because of what they promised. A row is due like any other deadline; it lasts until nothing
-- that they promised can change any more.
create table ledger_watches (
  tenant_id text primary key,
  check_at timestamptz                                  -- null: with the next round, which the configuration names
);
create index ledger_watches_due on ledger_watches (check_at nulls first);
alter table ledger_watches enable row level security;

-- What tenants promised to pay: a single payment, or each payment of an agreed plan. The ledger judges them.
create table promises (
  id uuid primary key default gen_random_uuid(),
  conversation_id uuid not null references conversations,
  tenant_id text not null,
  workflow_id uuid references workflows,                -- the turn whose texts made it; null: its plan came in another way
  payment_plan_id uuid references payment_plans on delete set null,
  installment integer check (installment > 0),          -- which payment of the plan, from 1
  version integer not null default 1,                   -- counts changes; a verdict names the one that it saw
  status text not null default 'OPEN' check (status in ('OPEN', 'KEPT', 'PARTIAL', 'BROKEN', 'CANCELLED')),
  amount_cents integer not null check (amount_cents > 0),
  paid_cents integer not null default 0 check (paid_cents between 0 and amount_cents),
  due_date date not null,                               -- in the tenant's zone
  evidence text,                                        -- the tenant's words
  reason text,                                          -- why it is CANCELLED
  counts_from timestamptz not null,                     -- what was paid from then on may be this payment
  reopened_at timestamptz,                              -- when a payment that had kept it was taken back
  settled_at timestamptz,
  reminder_workflow_id uuid unique references workflows,  -- the one reminder
  task_workflow_id uuid references workflows,           -- the draft that asks for a new day, once it is broken
  task_escalation_id uuid references escalations,
  created_at timestamptz not null default now(),
  property_name text,
  unique (payment_plan_id, installment)
);
create index promises_created on promises (created_at desc, id desc);
create index promises_status on promises (status, created_at desc, id desc);
create index promises_tenant on promises (tenant_id, created_at desc, id desc);
create index promises_conversation on promises (conversation_id, created_at desc, id desc);
create index promises_property on promises (property_name, created_at desc, id desc) include (status);
create index promises_due on promises (due_date, status);
create index promises_workflow on promises (workflow_id);
alter table promises enable row level security;

create or replace function count_promises(p_filter jsonb, p_most integer) returns integer
language sql stable return count_of('promises', promise_scans(p_filter), p_filter, p_most);

-- Another promise or plan takes the place of one that is open; nothing else is changed.
create or replace function cancel_promise(p_id uuid, p_reason text, p_actor text) returns void
language plpgsql set search_path = public, pg_temp as $$
declare v_promise promises;
begin
  update promises set status = 'CANCELLED', version = version + 1, reason = p_reason, settled_at = now()
    where id = p_id and status = 'OPEN' returning * into v_promise;
  if found then
    perform append_event(v_promise.conversation_id, p_actor, 'promise.cancelled',
      jsonb_build_object('promiseId', v_promise.id, 'reason', p_reason), v_promise.workflow_id);
  end if;
end $$;

-- Keeps one promise, and says so in the log. The same payment on the same day, promised again, is one promise.
create or replace function make_promise(p_promise promises, p_actor text) returns void
language plpgsql set search_path = public, pg_temp as $$
declare v_id uuid;
begin
  if exists (select from promises where tenant_id = p_promise.tenant_id and status = 'OPEN'
      and due_date = p_promise.due_date and amount_cents = p_promise.amount_cents) then
    return;
  end if;
  insert into promises (conversation_id, tenant_id, workflow_id, payment_plan_id, installment, amount_cents, due_date, evidence,
    counts_from)
  values (p_promise.conversation_id, p_promise.tenant_id, p_promise.workflow_id, p_promise.payment_plan_id, p_promise.installment,
    p_promise.amount_cents, p_promise.due_date, p_promise.evidence, p_promise.counts_from)
  on conflict (payment_plan_id, installment) do nothing returning id into v_id;
  if v_id is not null then
    perform watch_ledger(p_promise.tenant_id);
    perform append_event(p_promise.conversation_id, p_actor, 'promise.made',
      jsonb_build_object('promiseId', v_id, 'amountCents', p_promise.amount_cents, 'dueDate', p_promise.due_date,
        'paymentPlanId', p_promise.payment_plan_id), p_promise.workflow_id);
  end if;
end $$;

-- What a tenant was seen to owe at p_at. A reading that is older than what is known changes nothing.
create or replace function note_ledger(p_tenant_id text, p_amount_owed_cents bigint, p_at timestamptz) returns void
language plpgsql set search_path = public, pg_temp as $$
declare v_last ledger_snapshots;
begin
  select * into v_last from ledger_snapshots where tenant_id = p_tenant_id order by seen_from desc limit 1 for update;
  if v_last.seen_until >= p_at then
    return;
  elsif v_last.amount_owed_cents = p_amount_owed_cents then
    update ledger_snapshots set seen_until = p_at where tenant_id = p_tenant_id and seen_from = v_last.seen_from;
  else
    insert into ledger_snapshots (tenant_id, seen_from, seen_until, amount_owed_cents)
    values (p_tenant_id, p_at, p_at, p_amount_owed_cents) on conflict do nothing;
  end if;
end $$;

create or replace function promise_json(p promises) returns jsonb
language sql stable return
  jsonb_build_object(
    'id', p.id, 'conversationId', p.conversation_id, 'tenantId', p.tenant_id, 'workflowId', p.workflow_id,
    'paymentPlanId', p.payment_plan_id, 'installment', p.installment, 'version', p.version, 'status', p.status,
    'amountCents', p.amount_cents, 'paidCents', p.paid_cents, 'dueDate', p.due_date, 'evidence', p.evidence, 'reason', p.reason,
    'countsFrom', p.counts_from, 'reopenedAt', p.reopened_at, 'settledAt', p.settled_at,
    'reminderWorkflowId', p.reminder_workflow_id, 'taskWorkflowId', p.task_workflow_id, 'taskEscalationId', p.task_escalation_id,
    'remindedAt', (select sent_at from outbound_messages where workflow_id = p.reminder_workflow_id),
    'createdAt', p.created_at);

-- Every payment of a plan that is approved, by whomever and in whatever way, is a promise from the same moment on. The days are
-- those of `src/domain/payment-plan/schedule.ts`, and a test compares them; where no first day was said, the first payment is due
-- one interval after the approval. What the tenant had promised before was about the same money.
create or replace function promise_plan_payments() returns trigger
language plpgsql set search_path = public, pg_temp as $$
declare
  v_step interval := case new.interval when 'WEEKLY' then '7 days' when 'BIWEEKLY' then '14 days' else '1 month' end;
  v_start date := coalesce(new.start_date, (now() + v_step)::date);
  v_needed integer := ceil(new.total_cents::numeric / new.amount_cents);
  v_count integer := least(coalesce(new.installments, v_needed), v_needed);
  v_actor text := coalesce(new.decided_by, 'system');
  v_promise promises;
  v_id uuid;
begin
  -- More than ten years of weeks is no schedule.
  if new.tenant_id is null or v_count is null or v_count not between 1 and 520 then
    return null;
  end if;
  for v_id in
    select id from promises where tenant_id = new.tenant_id and status = 'OPEN' and payment_plan_id is distinct from new.id
    order by due_date, id
  loop
    perform cancel_promise(v_id, 'A payment plan was agreed.', v_actor);
  end loop;
  v_promise.conversation_id := new.conversation_id;
  v_promise.tenant_id := new.tenant_id;
  v_promise.workflow_id := new.workflow_id;
  v_promise.payment_plan_id := new.id;
  v_promise.evidence := new.evidence;
  v_promise.counts_from := new.created_at;
  for v_payment in 1..v_count loop
    v_promise.installment := v_payment;
    v_promise.due_date := v_start + (v_payment - 1) * v_step;
    v_promise.amount_cents := least(new.amount_cents, new.total_cents - (v_payment - 1) * new.amount_cents);
    perform make_promise(v_promise, v_actor);
  end loop;
  return null;
end $$;

create or replace trigger payment_plans_promised after insert or update of status on payment_plans for each row
  when (new.status = 'APPROVED') execute function promise_plan_payments();

-- What the texts of a turn promise, and what the tenant owed when they were worked on: {amountOwedCents, readAt, promises:
-- [{amountCents, dueDate, evidence, replaces: [{id, reason}]}]}. The ledger is noted where something promised is to be judged by it.
create or replace function take_promises(p_workflow workflows, p_tenant_id text, p_taken jsonb, p_actor text default 'tenant')
returns void
language plpgsql set search_path = public, pg_temp as $$
declare
  v_said jsonb;
  v_replaced jsonb;
  v_promise promises;
begin
  if p_tenant_id is null or jsonb_typeof(p_taken) is distinct from 'object' then
    return;
  end if;
  v_promise.conversation_id := p_workflow.conversation_id;
  v_promise.tenant_id := p_tenant_id;
  v_promise.workflow_id := p_workflow.id;
  v_promise.counts_from := (p_taken ->> 'readAt')::timestamptz;
  for v_said in select * from jsonb_array_elements(p_taken -> 'promises') loop
    for v_replaced in select * from jsonb_array_elements(v_said -> 'replaces') loop
      if exists (select from promises where id = (v_replaced ->> 'id')::uuid and tenant_id = p_tenant_id) then
        perform cancel_promise((v_replaced ->> 'id')::uuid, v_replaced ->> 'reason', p_actor);
      end if;
    end loop;
    v_promise.amount_cents := (v_said ->> 'amountCents')::integer;
    v_promise.due_date := (v_said ->> 'dueDate')::date;
    v_promise.evidence := v_said ->> 'evidence';
    perform make_promise(v_promise, p_actor);
  end loop;
  if exists (select from ledger_watches where tenant_id = p_tenant_id)
    or exists (select from payment_plans where workflow_id = p_workflow.id) then
    perform note_ledger(p_tenant_id, (p_taken ->> 'amountOwedCents')::bigint, (p_taken ->> 'readAt')::timestamptz);
  end if;
end $$;

create or replace function watch_ledger(p_tenant_id text) returns void
language sql set search_path = public, pg_temp as $$
  insert into ledger_watches (tenant_id) values (p_tenant_id) on conflict (tenant_id) do nothing
$$;

create or replace function set_property_of_row() returns trigger
language plpgsql set search_path = public, pg_temp as $$
begin
  new.property_name := (select property_name from conversations where id = new.conversation_id);
  return new;
end $$;

create or replace trigger workflows_property before insert on workflows
  for each row execute function set_property_of_row();
create or replace trigger escalations_property before insert on escalations
  for each row execute function set_property_of_row();
create or replace trigger payment_plans_property before insert on payment_plans
  for each row execute function set_property_of_row();
create or replace trigger promises_property before insert on promises
  for each row execute function set_property_of_row();

-- The promises of each conversation, newest first: the newest 100 of each.
create or replace function get_promises_of_conversations(p_conversation_ids uuid[]) returns jsonb
language sql stable
-- By their ids, however few rows the planner takes the table to have.
set enable_seqscan = off return (
  select coalesce(jsonb_agg(promise_json(p::promises) order by p.created_at desc, p.id desc), '[]')
  from (select distinct unnest(p_conversation_ids) as id) c
  cross join lateral (
    select * from promises where conversation_id = c.id order by created_at desc, id desc limit 100
  ) p
);

-- What the fields of one level ask for, in one call: p_wanted names what of which ids, and the properties that the asker may
-- see, if not all. `pages` and `counts` are of the workflows of one parent each, `escalationsOfConversations` of one
-- conversation each; all three are answered in their order.
create or replace function read_many(p_wanted jsonb) returns jsonb
language sql stable return
  jsonb_build_object(
    'conversations', case when p_wanted ? 'conversations'
      then get_conversations(wanted_ids(p_wanted, 'conversations', 'conversations')) else '[]' end,
    'workflows', case when p_wanted ? 'workflows' then get_workflows(wanted_ids(p_wanted, 'workflows', 'workflows')) else '[]' end,
    'drafts', case when p_wanted ? 'drafts' then get_drafts(wanted_ids(p_wanted, 'drafts', 'drafts')) else '[]' end,
    'escalations', case when p_wanted ? 'escalations'
      then get_escalations(wanted_ids(p_wanted, 'escalations', 'escalations')) else '[]' end,
    'paymentPlans', case when p_wanted ? 'paymentPlans'
      then get_payment_plans(wanted_ids(p_wanted, 'paymentPlans', 'payment_plans')) else '[]' end,
    'draftsOfWorkflows', case when p_wanted ? 'draftsOfWorkflows'
      then get_drafts_of_workflows(wanted_ids(p_wanted, 'draftsOfWorkflows', 'workflows')) else '[]' end,
    'escalationsOfWorkflows', case when p_wanted ? 'escalationsOfWorkflows'
      then get_escalations_of_workflows(wanted_ids(p_wanted, 'escalationsOfWorkflows', 'workflows')) else '[]' end,
    'paymentPlansOfWorkflows', case when p_wanted ? 'paymentPlansOfWorkflows'
      then get_payment_plans_of_workflows(wanted_ids(p_wanted, 'paymentPlansOfWorkflows', 'workflows')) else '[]' end,
    'promisesOfConversations', case when p_wanted ? 'promisesOfConversations'
      then get_promises_of_conversations(wanted_ids(p_wanted, 'promisesOfConversations', 'conversations')) else '[]' end,
    'pages', (select coalesce(jsonb_agg(list_workflows(value -> 'filter', (value ->> 'limit')::integer, value ->> 'after')
        order by ordinality), '[]')
      from jsonb_array_elements(p_wanted -> 'pages') with ordinality),
    'counts', (select coalesce(jsonb_agg(count_workflows(value -> 'filter', (value ->> 'most')::integer) order by ordinality), '[]')
      from jsonb_array_elements(p_wanted -> 'counts') with ordinality),
    'escalationsOfConversations', (select coalesce(jsonb_agg(escalations_of_conversation(value) order by ordinality), '[]')
      from jsonb_array_elements(p_wanted -> 'escalationsOfConversations') with ordinality));

-- Who may look past the gateway, and how the gateway comes in through Supabase's Data API. Where the roles of Supabase do not
-- exist there is nobody to let in or keep out. May be run any number of times: run it again should the roles come later.
do $$
declare
  v_tables constant text[] := array['conversations', 'workflows', 'messages', 'drafts', 'outbound_messages', 'escalations',
                                    'notifications', 'events', 'payment_plans', 'tenant_properties', 'revocations', 'log_anchors',
                                    'business_facts', 'reply_forms', 'learned_sentences', 'reply_form_decisions',
                                    'business_facts', 'reply_forms', 'learned_sentences', 'reply_form_decisions',
                                    'erasures', 'work_items', 'promises', 'ledger_snapshots', 'ledger_watches'];
  -- What people see: the rows and columns that the gateway's API would show them.
  v_shown constant text[] := array['dashboard_conversations', 'dashboard_workflows', 'dashboard_drafts',
                                   'dashboard_escalations', 'dashboard_payment_plans', 'dashboard_events'];
  v_name text;
  v_role text;
begin
  -- New tables and views of a Supabase project are open to its API roles until somebody closes them, and row-level security
  -- knows nothing of truncate. No table is opened to people: a row holds more than they may see.
  foreach v_role in array array['anon', 'authenticated'] loop
    continue when to_regrole(v_role) is null;
    foreach v_name in array v_tables || v_shown || array['due_workflows', 'dashboard_viewer', 'heartbeat', 'disk_probe', 'log_epochs'] loop
      execute format('revoke all on %I from %I', v_name, v_role);
    end loop;
    execute format('revoke all on sequence messages_position_seq, events_position_seq, reply_form_decisions_position_seq from %I', v_role);
  end loop;

  if to_regrole('service_role') is not null then
    foreach v_name in array v_shown || array['dashboard_viewer'] loop
      execute format('revoke all on %I from service_role', v_name);
    end loop;
    foreach v_name in array v_tables loop
      execute format('grant select, insert, update on %I to service_role', v_name);
    end loop;
    -- What a superseded turn offered is withdrawn with it; the log says so.
    grant delete on payment_plans, ledger_watches to service_role;
    -- What only one tenant was told is nobody's form.
    grant delete on learned_sentences to service_role;
    grant select on due_workflows to service_role;
    grant usage on sequence messages_position_seq, reply_form_decisions_position_seq to service_role;
  end if;

  if to_regrole('authenticated') is not null then
    foreach v_name in array v_shown loop
      execute format('grant select on %I to authenticated', v_name);
    end loop;
  end if;
end $$;

select only_for_service('{list_promises, promise_scans, cancel_plan_payments, route_turn, count_promises, cancel_promise, make_promise, note_ledger, promise_json, promise_plan_payments, take_promises, watch_ledger, get_promises_of_conversations}');
