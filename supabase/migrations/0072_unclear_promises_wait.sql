alter table work_items add column unclear_promise_ids uuid[];
alter table work_items drop constraint work_items_kinds_check;
alter table work_items add constraint work_items_kinds_check
  check (kinds <@ array['DRAFT', 'PAYMENT_PLAN', 'ESCALATION', 'BROKEN_PROMISE', 'UNCONFIRMED', 'UNCLEAR_PROMISE']);
create index work_items_unclear_promises on work_items (waiting_since, conversation_id) where waits and kinds @> '{UNCLEAR_PROMISE}';

-- What follows is written by `npm run migration` from supabase/schemas.

-- Makes the work item of a conversation what its rows say now. The event that changed it is the one at p_position of the log.
-- The caller's transaction holds the conversation's row. Owner and snooze stay as they are.
create or replace function refresh_work_item(p_conversation_id uuid, p_epoch xid8, p_position bigint) returns void
language plpgsql
-- A few rows of large tables: without statistics, or on the generic plan, the planner would read them whole.
set enable_seqscan = off set jit = off set enable_hashjoin = off set enable_mergejoin = off set search_path = public, pg_temp as $$
declare
  v_item work_items;
  v_draft drafts;
  v_draft_due timestamptz;
  v_plan payment_plans;
  v_since timestamptz[];
  v_due timestamptz[];
  v_types text;
begin
  select d.* into v_draft from workflows w join drafts d on d.workflow_id = w.id and d.status = 'PENDING'
    where w.conversation_id = p_conversation_id and w.status in ('AWAITING_APPROVAL', 'SCHEDULED')
    order by d.created_at desc, d.id desc limit 1;
  if found then
    v_item.draft_id := v_draft.id;
    v_item.kinds := v_item.kinds || 'DRAFT'::text;
    select deadline_at into v_draft_due from workflows where id = v_draft.workflow_id;
    v_since := v_since || v_draft.created_at;
    v_due := v_due || v_draft_due;
  end if;
  select p.* into v_plan from payment_plans p
    where p.conversation_id = p_conversation_id and p.status in ('VALID', 'NEEDS_REVIEW', 'INVALID')
    order by p.created_at desc, p.id desc limit 1;
  if found then
    v_item.payment_plan_id := v_plan.id;
    v_item.kinds := v_item.kinds || 'PAYMENT_PLAN'::text;
    v_since := v_since || v_plan.created_at;
  end if;
  select coalesce(array_agg(e.id order by e.created_at desc, e.id desc), '{}'), v_since || min(e.created_at), v_due || min(e.due_at),
      string_agg(distinct e.type, ',')
    into v_item.escalation_ids, v_since, v_due, v_types
    from escalations e where e.conversation_id = p_conversation_id and e.status <> 'RESOLVED';
  if v_item.escalation_ids <> '{}' then
    v_item.kinds := v_item.kinds || 'ESCALATION'::text;
  end if;
  select coalesce(array_agg(w.id order by w.received_at desc, w.id desc), '{}'), v_since || min(w.updated_at)
    into v_item.unconfirmed_ids, v_since
    from workflows w where w.conversation_id = p_conversation_id and w.status = 'UNCONFIRMED';
  if v_item.unconfirmed_ids <> '{}' then
    v_item.kinds := v_item.kinds || 'UNCONFIRMED'::text;
  end if;
  -- One that was not kept, or in part, is seen to when the text that asks for a new day is decided, or its escalation is.
  select coalesce(array_agg(p.id order by p.created_at desc, p.id desc), '{}') into v_item.broken_promise_ids
    from promises p where p.conversation_id = p_conversation_id and p.status in ('BROKEN', 'PARTIAL')
      and (p.task_workflow_id = any (array(select w.id from workflows w
             where w.conversation_id = p_conversation_id and w.status = 'AWAITING_APPROVAL'))
        or p.task_escalation_id = any (v_item.escalation_ids));
  if v_item.broken_promise_ids <> '{}' then
    v_item.kinds := v_item.kinds || 'BROKEN_PROMISE'::text;
  end if;
  select coalesce(array_agg(p.id order by p.created_at desc, p.id desc), '{}'), v_since || min(p.created_at)
    into v_item.unclear_promise_ids, v_since
    from promises p where p.conversation_id = p_conversation_id and p.status = 'UNCLEAR';
  if v_item.unclear_promise_ids <> '{}' then
    v_item.kinds := v_item.kinds || 'UNCLEAR_PROMISE'::text;
  end if;

  v_item.kinds := coalesce(v_item.kinds, '{}');
  v_item.waits := v_item.kinds <> '{}';
  if not v_item.waits then
    -- What never waited is nobody's business.
    update work_items set waits = false, changed_epoch = p_epoch, changed_position = p_position, kinds = '{}', draft_id = null,
      payment_plan_id = null, escalation_ids = '{}', unconfirmed_ids = '{}', broken_promise_ids = '{}', unclear_promise_ids = '{}', waiting_since = null,
      due_at = null, due_order = null, likeness = null
    where conversation_id = p_conversation_id and waits;
    return;
  end if;

  v_item.waiting_since := (select min(at) from unnest(v_since) at);
  v_item.due_at := (select min(at) from unnest(v_due) at);
  if v_item.draft_id is null then
    select d.* into v_draft from workflows w join drafts d on d.workflow_id = w.id
      where w.conversation_id = p_conversation_id order by w.received_at desc, w.id desc, d.created_at desc limit 1;
  end if;
  v_item.amount_owed_cents := (v_draft.facts ->> 'amountOwedCents')::integer;
  v_item.likeness := concat_ws('|', array_to_string(v_item.kinds, ','), v_types,
    case when v_item.payment_plan_id is not null then concat_ws(' ', v_plan.amount_cents, v_plan.interval)
    when v_item.draft_id is not null then concat_ws(' ', v_draft.language, v_draft.intent,
      md5((select string_agg(coalesce(s ->> 'key', s ->> 'text'), ' ' order by ordinality)
        from jsonb_array_elements(v_draft.sentences) with ordinality sentences (s, ordinality)))) end);
  insert into work_items as w (conversation_id, waits, changed_epoch, changed_position, kinds, draft_id, payment_plan_id, escalation_ids,
    unconfirmed_ids, broken_promise_ids, waiting_since, due_at, due_order, language, amount_owed_cents, likeness, property_name, unclear_promise_ids)
  select c.id, true, p_epoch, p_position, v_item.kinds, v_item.draft_id, v_item.payment_plan_id, v_item.escalation_ids,
    v_item.unconfirmed_ids, v_item.broken_promise_ids, v_item.waiting_since, v_item.due_at, coalesce(v_item.due_at, '9999-12-31 00:00+00'),
    coalesce(case when v_item.draft_id is not null then v_draft.language end, c.language), v_item.amount_owed_cents, v_item.likeness,
    c.property_name, v_item.unclear_promise_ids
  from conversations c where c.id = p_conversation_id
  on conflict (conversation_id) do update set waits = excluded.waits, changed_epoch = excluded.changed_epoch,
    changed_position = excluded.changed_position, kinds = excluded.kinds, draft_id = excluded.draft_id,
    payment_plan_id = excluded.payment_plan_id, escalation_ids = excluded.escalation_ids, unconfirmed_ids = excluded.unconfirmed_ids,
    broken_promise_ids = excluded.broken_promise_ids, waiting_since = excluded.waiting_since, due_at = excluded.due_at,
    due_order = excluded.due_order, language = excluded.language, amount_owed_cents = excluded.amount_owed_cents,
    likeness = excluded.likeness, property_name = excluded.property_name,
    unclear_promise_ids = excluded.unclear_promise_ids;
end $$;

create or replace function work_item_json(p work_items) returns jsonb
language sql stable return
  jsonb_build_object(
    'conversationId', p.conversation_id, 'cursor', cursor_of(p.changed_epoch, p.changed_position), 'waits', p.waits,
    'kinds', p.kinds, 'draftId', p.draft_id, 'paymentPlanId', p.payment_plan_id, 'escalationIds', p.escalation_ids,
    'unconfirmedIds', p.unconfirmed_ids, 'brokenPromiseIds', p.broken_promise_ids,
    'unclearPromiseIds', coalesce(p.unclear_promise_ids, '{}'), 'waitingSince', p.waiting_since,
    'dueAt', p.due_at, 'amountOwedCents', p.amount_owed_cents, 'language', p.language, 'likeness', p.likeness,
    'assignedTo', p.assigned_to, 'snoozed', coalesce(p.snoozed_until > now(), false),
    'snoozedUntil', case when p.snoozed_until > now() and isfinite(p.snoozed_until) then p.snoozed_until end,
    'preview', (select m.content from messages m where m.conversation_id = p.conversation_id order by m.position desc limit 1));
