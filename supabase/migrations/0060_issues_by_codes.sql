-- What speaks against a plan is kept by codes too, for people who read another language than English.
alter table payment_plans add column reasons jsonb;
alter table payment_plans alter column reasons set default '[]';

-- What follows is written by `npm run migration` from supabase/schemas.

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
      checks = (select coalesce(jsonb_agg(c || '{"detail": null, "reasons": []}' order by place), '[]')
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
  update conversation_notes set body = v_erased where conversation_id = p_conversation_id and created_at <= p_before;
  update payment_plans set evidence = null, issues = '[]', reasons = '[]'
    where conversation_id = p_conversation_id and (created_at <= p_before or workflow_id = any (v_workflows));
  update promises set evidence = null
    where conversation_id = p_conversation_id and (created_at <= p_before or workflow_id = any (v_workflows));
  update notifications set subject = v_erased, body = v_erased, about = null, error = null, run_at = null, lease_token = null, lease_until = null,
      metadata = (select coalesce(jsonb_object_agg(key, value), '{}') from jsonb_each(metadata)
                  where key in ('kind', 'type', 'conversationId', 'workflowId'))
    where conversation_id = p_conversation_id and (created_at <= p_before or workflow_id = any (v_workflows));
  return v_workflows;
end $$;

-- Keeps a plan as it is offered or, p_approved, as agreed by rule. p_actor: who offers it.
create or replace function insert_payment_plan(
  p_conversation_id uuid, p_workflow_id uuid, p_tenant_id text, p_plan jsonb, p_actor text, p_approved boolean default false
) returns payment_plans
language plpgsql set search_path = public, pg_temp as $$
declare v_plan payment_plans;
begin
  insert into payment_plans (conversation_id, workflow_id, tenant_id, status, amount_cents, interval, installments, start_date,
    total_cents, coverage, auto_approvable, issues, reasons, counter_offer, evidence, decided_by, decided_at)
  values (p_conversation_id, p_workflow_id, p_tenant_id, case when p_approved then 'APPROVED' else p_plan ->> 'status' end,
    (p_plan ->> 'amountCents')::integer, p_plan ->> 'interval', (p_plan ->> 'installments')::integer,
    (p_plan ->> 'startDate')::date, (p_plan ->> 'totalCents')::integer, (p_plan ->> 'coverage')::double precision,
    (p_plan ->> 'autoApprovable')::boolean, p_plan -> 'issues', coalesce(p_plan -> 'reasons', '[]'), nullif(p_plan -> 'counterOffer', 'null'),
    p_plan ->> 'evidence', case when p_approved then 'system' end, case when p_approved then now() end)
  returning * into v_plan;
  perform append_event(p_conversation_id, p_actor, 'payment_plan.proposed',
    jsonb_build_object('paymentPlanId', v_plan.id, 'status', v_plan.status), p_workflow_id);
  return v_plan;
end $$;

create or replace function payment_plan_json(p payment_plans) returns jsonb
language sql stable return
  jsonb_build_object(
    'id', p.id, 'conversationId', p.conversation_id, 'workflowId', p.workflow_id, 'tenantId', p.tenant_id,
    'status', p.status, 'amountCents', p.amount_cents, 'interval', p.interval, 'installments', p.installments,
    'startDate', p.start_date, 'totalCents', p.total_cents, 'coverage', p.coverage,
    'autoApprovable', p.auto_approvable, 'issues', p.issues, 'reasons', coalesce(p.reasons, '[]'), 'counterOffer', p.counter_offer, 'createdAt', p.created_at);

-- The payment plans of each workflow, newest first: the newest 20 of each.
create or replace function get_payment_plans_of_workflows(p_workflow_ids uuid[]) returns jsonb
language sql stable
-- By their ids, however few rows the planner takes the table to have.
set enable_seqscan = off return (
  select coalesce(jsonb_agg(payment_plan_json(p::payment_plans) order by p.created_at desc, p.id), '[]')
  from (select distinct unnest(p_workflow_ids) as id) w
  cross join lateral (
    select * from payment_plans where workflow_id = w.id order by created_at desc, id limit 20
  ) p
);
