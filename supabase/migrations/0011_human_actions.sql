-- What people do beside deciding about a draft: texts written by hand, drafts asked for anew, conversations handed over,
-- consent and delivery recorded, payment plans submitted and decided.

alter table outbound_messages
  add column delivery_status text,                          -- as the provider last reported it
  add column delivery_error text;
create index outbound_messages_provider on outbound_messages (provider_id) where provider_id is not null;

-- A human wants another draft, made with their guidance. Outcomes as of `decide_draft`.
create function regenerate_draft(p_draft_id uuid, p_version integer, p_actor text, p_guidance text default null)
returns jsonb language plpgsql as $$
declare
  v_conversation conversations;
  v_workflow workflows;
  v_draft drafts;
  v_outcome text := 'conflict';
begin
  select c.* into v_conversation from drafts d
    join workflows w on w.id = d.workflow_id join conversations c on c.id = w.conversation_id
    where d.id = p_draft_id for update of c;
  if not found then
    return jsonb_build_object('outcome', 'not_found');
  end if;
  select w.* into v_workflow from workflows w join drafts d on d.workflow_id = w.id where d.id = p_draft_id for update of w;
  select * into v_draft from drafts where id = p_draft_id for update;
  if v_conversation.consent = 'OPTED_OUT' then
    v_outcome := 'opted_out';
  elsif v_draft.status = 'PENDING' and v_draft.version = p_version then
    v_outcome := 'decided';
    update drafts set version = version + 1, status = 'SUPERSEDED', decided_by = p_actor, decided_at = now(),
      decision_note = p_guidance
    where id = p_draft_id returning * into v_draft;
    update workflows set guidance = coalesce(p_guidance, '') where id = v_workflow.id;
    perform advance_workflow(v_workflow, 'RECEIVED', p_actor, 'draft.superseded',
      jsonb_build_object('reason', 'another draft was asked for', 'guidance', p_guidance), v_draft.id);
    select * into v_workflow from workflows where id = v_workflow.id;
  end if;
  return jsonb_build_object('outcome', v_outcome, 'draft', draft_json(v_draft), 'workflow', workflow_json(v_workflow));
end $$;

-- A workflow that no text of the tenant began: a human writes first.
create function begin_workflow(p_conversation conversations, p_actor text, p_action text) returns workflows
language plpgsql as $$
declare
  v_workflow workflows;
  v_position bigint := nextval(pg_get_serial_sequence('messages', 'position'));
begin
  insert into workflows (conversation_id, tenant_id, first_message, last_message, received_at)
  values (p_conversation.id, p_conversation.tenant_id, v_position, v_position, now()) returning * into v_workflow;
  update workflows set route = 'APPROVAL' where id = v_workflow.id;
  perform advance_workflow(v_workflow, 'PROCESSING', p_actor, p_action, '{}');
  select * into v_workflow from workflows where id = v_workflow.id;
  return v_workflow;
end $$;

-- How long the same words to the same number count as the same text, sent by mistake twice.
create function duplicate_window() returns interval language sql immutable as $$ select interval '10 minutes' $$;

-- A text that a human wrote; p_draft holds it with its checks. Sent now, or not before p_send_at. Returns `outcome`: `sent`
-- (it is on its way), `not_found`, `opted_out`, or `duplicate`, with the workflow.
create function send_message(p_conversation_id uuid, p_actor text, p_draft jsonb, p_send_at timestamptz default null)
returns jsonb language plpgsql as $$
declare
  v_conversation conversations;
  v_workflow workflows;
  v_draft_id uuid;
begin
  select * into v_conversation from conversations where id = p_conversation_id for update;
  if not found then
    return jsonb_build_object('outcome', 'not_found');
  elsif v_conversation.consent = 'OPTED_OUT' then
    return jsonb_build_object('outcome', 'opted_out');
  end if;
  select w.* into v_workflow from outbound_messages o join workflows w on w.id = o.workflow_id
    where o.conversation_id = v_conversation.id and o.body = p_draft ->> 'body'
      and o.created_at > now() - duplicate_window() and w.status in ('SCHEDULED', 'SENDING', 'SENT') limit 1;
  if found then
    return jsonb_build_object('outcome', 'duplicate', 'workflow', workflow_json(v_workflow));
  end if;
  v_workflow := begin_workflow(v_conversation, p_actor, 'message.written');
  v_draft_id := insert_draft(v_workflow.id, 'APPROVED', p_draft, p_actor);
  insert into outbound_messages (workflow_id, conversation_id, body)
  values (v_workflow.id, v_conversation.id, p_draft ->> 'body');
  perform advance_workflow(v_workflow, case when p_send_at is null then 'SENDING' else 'SCHEDULED' end, p_actor,
    'draft.approved', jsonb_build_object('sendAt', p_send_at), v_draft_id);
  if p_send_at is not null then
    perform set_deadline(v_workflow.id, 'scheduled_send', p_send_at);
  end if;
  select * into v_workflow from workflows where id = v_workflow.id;
  return jsonb_build_object('outcome', 'sent', 'workflow', workflow_json(v_workflow));
end $$;

-- Hands a conversation to a human. Returns `outcome`: `done` or `not_found`, with the escalation.
create function escalate_conversation(p_conversation_id uuid, p_actor text, p_escalation jsonb, p_notification jsonb default null)
returns jsonb language plpgsql as $$
declare
  v_conversation conversations;
  v_workflow workflows;
  v_escalation_id uuid;
begin
  select * into v_conversation from conversations where id = p_conversation_id for update;
  if not found then
    return jsonb_build_object('outcome', 'not_found');
  end if;
  v_workflow.conversation_id := v_conversation.id;
  v_escalation_id := insert_escalation(v_workflow, p_escalation);
  perform append_event(v_conversation.id, p_actor, 'escalation.raised',
    jsonb_build_object('type', p_escalation ->> 'type', 'reason', p_escalation ->> 'reason'), null, null, v_escalation_id);
  perform insert_notification(v_workflow, p_notification);
  return jsonb_build_object('outcome', 'done',
    'escalation', (select escalation_json(e) from escalations e where e.id = v_escalation_id));
end $$;

-- Consent as a human learnt it, by telephone or letter; also of a number that never wrote. Returns the conversation.
create function set_consent(p_phone_number text, p_consent text, p_actor text, p_reason text) returns jsonb
language plpgsql as $$
declare v_conversation conversations;
begin
  insert into conversations (phone_number) values (p_phone_number) on conflict (phone_number) do nothing;
  select * into strict v_conversation from conversations where phone_number = p_phone_number for update;
  if v_conversation.consent <> p_consent then
    perform change_consent(v_conversation.id, p_consent, p_actor, jsonb_build_object('reason', p_reason));
    select * into v_conversation from conversations where id = v_conversation.id;
  end if;
  return conversation_json(v_conversation);
end $$;

-- What became of a text at the provider, by the provider's id of it. Reports come late and in any order: what is final
-- stays. A text that did not arrive is told to a human (p_escalation), an opt-out at the provider (p_opted_out) is one here.
-- Returns `outcome`: `recorded`, `unchanged` or `not_found`, with the workflow.
create function record_delivery_status(
  p_provider_id text, p_status text, p_error text default null, p_opted_out boolean default false,
  p_escalation jsonb default null, p_notification jsonb default null
) returns jsonb language plpgsql as $$
declare
  v_outbound outbound_messages;
  v_workflow workflows;
  v_escalation_id uuid;
begin
  select w.* into v_workflow from outbound_messages o join workflows w on w.id = o.workflow_id
    where o.provider_id = p_provider_id order by o.created_at desc limit 1;
  if not found then
    return jsonb_build_object('outcome', 'not_found');
  end if;
  perform from conversations where id = v_workflow.conversation_id for update;
  select * into v_outbound from outbound_messages where workflow_id = v_workflow.id for update;
  if v_outbound.delivery_status in ('delivered', 'undelivered', 'failed') or v_outbound.delivery_status = p_status then
    return jsonb_build_object('outcome', 'unchanged', 'workflow', workflow_json(v_workflow));
  end if;
  update outbound_messages set delivery_status = p_status, delivery_error = p_error where id = v_outbound.id;
  if jsonb_typeof(p_escalation) = 'object' then
    v_escalation_id := insert_escalation(v_workflow, p_escalation);
    perform insert_notification(v_workflow, p_notification);
  end if;
  perform append_event(v_workflow.conversation_id, 'provider', 'message.delivery',
    jsonb_build_object('status', p_status, 'error', p_error), v_workflow.id, null, v_escalation_id);
  if p_opted_out and (select consent from conversations where id = v_workflow.conversation_id) = 'OPTED_IN' then
    perform change_consent(v_workflow.conversation_id, 'OPTED_OUT', 'provider', jsonb_build_object('reason', p_error), v_workflow.id);
  end if;
  return jsonb_build_object('outcome', 'recorded', 'workflow', workflow_json(v_workflow));
end $$;

-- A counter-offer whose text does not go out was never made: the plan is what it was before, and can be decided again.
create function withdraw_counter_offer() returns trigger language plpgsql as $$
declare v_plan payment_plans;
begin
  update payment_plans set status = before_offer ->> 'status', counter_offer = nullif(before_offer -> 'counterOffer', 'null'),
    version = version + 1, decided_by = null, decided_at = null, offer_workflow_id = null, before_offer = null
  where offer_workflow_id = new.id and status = 'COUNTERED' returning * into v_plan;
  if found then
    perform append_event(new.conversation_id, 'system', 'payment_plan.restored',
      jsonb_build_object('paymentPlanId', v_plan.id, 'status', v_plan.status, 'reason', 'the counter-offer does not go out'), new.id);
  end if;
  return null;
end $$;
create trigger workflows_offer_ended after update of status on workflows for each row
  when (old.status in ('AWAITING_APPROVAL', 'SCHEDULED', 'SENDING')
    and new.status in ('RECEIVED', 'REJECTED', 'ESCALATED', 'SUPPRESSED', 'SUPERSEDED'))
  execute function withdraw_counter_offer();

-- A plan that came by another way than a text. Returns `outcome`: `done` or `not_found`, with the plan.
create function submit_payment_plan(p_conversation_id uuid, p_tenant_id text, p_plan jsonb, p_actor text) returns jsonb
language plpgsql as $$
begin
  perform from conversations where id = p_conversation_id for update;
  if not found then
    return jsonb_build_object('outcome', 'not_found');
  end if;
  return jsonb_build_object('outcome', 'done', 'paymentPlan',
    payment_plan_json(insert_payment_plan(p_conversation_id, null, p_tenant_id, p_plan, p_actor)));
end $$;

-- A plan with its conversation and its counter-offer, for who is about to decide; null: unknown.
create function find_payment_plan(p_id uuid) returns jsonb language sql stable as $$
  select jsonb_build_object('paymentPlan', payment_plan_json(p), 'counterOffer', p.counter_offer,
    'conversation', conversation_json(c))
  from payment_plans p join conversations c on c.id = p.conversation_id where p.id = p_id
$$;

-- What a human decides about a plan: APPROVED, REJECTED, or COUNTERED with p_draft, the reply that makes the other offer and
-- waits for approval itself (a reminder is due after p_reminder_ms). Returns `outcome`: `done`, `not_found`, `conflict` or
-- `opted_out`, with the plan as it is now.
create function decide_payment_plan(
  p_payment_plan_id uuid, p_status text, p_actor text, p_note text default null, p_counter_offer jsonb default null,
  p_draft jsonb default null, p_notification jsonb default null, p_reminder_ms bigint default null
) returns jsonb language plpgsql as $$
declare
  v_plan payment_plans;
  v_conversation conversations;
  v_workflow workflows;
  v_draft_id uuid;
  v_before jsonb;
  v_outcome text := 'conflict';
begin
  select c.* into v_conversation from payment_plans p join conversations c on c.id = p.conversation_id
    where p.id = p_payment_plan_id for update of c;
  if not found then
    return jsonb_build_object('outcome', 'not_found');
  end if;
  select * into v_plan from payment_plans where id = p_payment_plan_id for update;
  if p_status = 'COUNTERED' and v_conversation.consent = 'OPTED_OUT' then
    v_outcome := 'opted_out';
  elsif v_plan.status in ('VALID', 'NEEDS_REVIEW', 'INVALID') then
    v_outcome := 'done';
    v_before := jsonb_build_object('status', v_plan.status, 'counterOffer', v_plan.counter_offer);
    update payment_plans set status = p_status, version = version + 1, decided_by = p_actor, decided_at = now(),
      counter_offer = coalesce(p_counter_offer, counter_offer)
    where id = p_payment_plan_id returning * into v_plan;
    perform append_event(v_conversation.id, p_actor, 'payment_plan.' || lower(p_status),
      jsonb_build_object('paymentPlanId', v_plan.id, 'note', p_note), v_plan.workflow_id);
    if p_status = 'COUNTERED' then
      v_workflow := begin_workflow(v_conversation, p_actor, 'counter_offer.written');
      update payment_plans set offer_workflow_id = v_workflow.id, before_offer = v_before where id = p_payment_plan_id;
      v_draft_id := insert_draft(v_workflow.id, 'PENDING', p_draft);
      perform advance_workflow(v_workflow, 'AWAITING_APPROVAL', 'system', 'draft.requested', '{}', v_draft_id);
      perform set_deadline(v_workflow.id, 'approval_reminder', now() + p_reminder_ms * interval '1 millisecond');
      perform insert_notification(v_workflow, p_notification);
    end if;
  end if;
  return jsonb_build_object('outcome', v_outcome, 'paymentPlan', payment_plan_json(v_plan));
end $$;

-- Starts a workflow again that gave up: where it left off, which is sending if a text had been approved. Its open SYSTEM
-- escalations are resolved by it. Returns `outcome`: `retried`, `not_found`, or `conflict` with the workflow as it is.
create or replace function retry_workflow(p_workflow_id uuid, p_actor text, p_reason text) returns jsonb language plpgsql as $$
declare
  v_workflow workflows;
  v_escalation_id uuid;
  v_resolution text := 'Started again: ' || p_reason;
  v_outcome text := 'conflict';
begin
  perform from conversations c join workflows w on w.conversation_id = c.id where w.id = p_workflow_id for update of c;
  if not found then
    return jsonb_build_object('outcome', 'not_found');
  end if;
  select * into v_workflow from workflows where id = p_workflow_id for update;
  if v_workflow.status = 'FAILED' then
    v_outcome := 'retried';
    for v_escalation_id in
      update escalations set status = 'RESOLVED', resolved_by = p_actor, resolution = v_resolution
      where workflow_id = p_workflow_id and type = 'SYSTEM' and status <> 'RESOLVED' returning id
    loop
      perform append_event(v_workflow.conversation_id, p_actor, 'escalation.resolved',
        jsonb_build_object('resolution', v_resolution), p_workflow_id, null, v_escalation_id);
    end loop;
    perform advance_workflow(v_workflow,
      case when exists (select from outbound_messages where workflow_id = p_workflow_id) then 'SENDING' else 'RECEIVED' end,
      p_actor, 'workflow.retried', jsonb_build_object('reason', p_reason));
    select * into v_workflow from workflows where id = p_workflow_id;
  end if;
  return jsonb_build_object('outcome', v_outcome, 'workflow', workflow_json(v_workflow));
end $$;

select only_for_service(array[
  'regenerate_draft', 'begin_workflow', 'duplicate_window', 'send_message', 'escalate_conversation',
  'set_consent', 'record_delivery_status', 'submit_payment_plan', 'find_payment_plan', 'decide_payment_plan',
  'withdraw_counter_offer']);
