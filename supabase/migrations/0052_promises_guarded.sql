-- What follows is written by `npm run migration` from supabase/schemas.

-- Why a text of outreach does not go out after all, at the moment of sending; null: it may. What came to pass at any number of the
-- tenant while it waited in the queue counts.
create or replace function objection_to_outreach(p_workflow workflows, p_conversation conversations) returns text
language sql stable
-- A few rows of large tables: without statistics, or on the generic plan, the planner would read them whole.
set enable_seqscan = off set enable_hashjoin = off set enable_mergejoin = off return (
  select case
    when p_conversation.tenant_id is distinct from o.tenant_id then 'the number is somebody else''s by now'
    when exists (select from conversations where tenant_id = o.tenant_id and consent = 'OPTED_OUT') then
      'the tenant has opted out at another number'
    when exists (select from conversations c join escalations e on e.conversation_id = c.id
      where c.tenant_id = o.tenant_id and e.holds and e.status <> 'RESOLVED') then
      'a person has another conversation with the tenant'
    when exists (select from messages where conversation_id = p_conversation.id and position > p_workflow.last_message) then
      'the tenant has written meanwhile'
    when exists (select from promises where tenant_id = o.tenant_id and status = 'OPEN') then 'the tenant has promised to pay'
    end
  from outreach_texts o where o.workflow_id = p_workflow.id
);

-- All that a verdict on a tenant's promises goes by: the promises that may share in the payments, what the ledger was seen to
-- say since the oldest that can still change, and the conversations in which they were made.
create or replace function ledger_case_json(p_tenant_id text, p_now timestamptz) returns jsonb
language sql stable return (
  with known as (
    select * from promises where tenant_id = p_tenant_id order by created_at desc, id desc limit 300
  ), live as (
    select min(counts_from) as at from known
    where status = 'OPEN' or (status = 'KEPT' and settled_at > p_now - interval '15 days')
  ), since as (
    -- What was settled since then shares in the payments, so all that it was paid with has to be seen.
    select min(k.counts_from) as at from known k, live
    where k.counts_from >= live.at or k.settled_at is null or k.settled_at >= live.at
  )
  select jsonb_build_object(
    'tenantId', p_tenant_id,
    'promises', (select coalesce(jsonb_agg(promise_json(k::promises)), '[]') from known k),
    'snapshots', (select coalesce(jsonb_agg(jsonb_build_object('seenFrom', s.seen_from, 'seenUntil', s.seen_until,
        'amountOwedCents', s.amount_owed_cents)), '[]')
      from (select * from ledger_snapshots, since where tenant_id = p_tenant_id and seen_until >= since.at
        order by seen_from desc limit 500) s),
    'conversations', (select coalesce(jsonb_agg(conversation_json(c)), '[]') from conversations c
      where c.id in (select conversation_id from known))));

-- The one reminder of a promise, on its way: not to who opted out at any of their numbers, not to a number that is somebody else's
-- by now, and not while a person has one of their conversations or anything in this one is under way. Returns whether it is.
create or replace function remind_of_promise(p_promise promises, p_reminder jsonb) returns boolean
language plpgsql set search_path = public, pg_temp as $$
declare
  v_conversation conversations;
  v_workflow workflows;
begin
  select * into strict v_conversation from conversations where id = p_promise.conversation_id;
  if p_promise.status <> 'OPEN' or p_promise.reminder_workflow_id is not null or v_conversation.tenant_id is distinct from p_promise.tenant_id
    or exists (select from conversations c where c.tenant_id = p_promise.tenant_id and (c.consent = 'OPTED_OUT'
      or exists (select from escalations e where e.conversation_id = c.id and e.status <> 'RESOLVED')))
    or exists (select from workflows where conversation_id = v_conversation.id
      and status in ('RECEIVED', 'PROCESSING', 'AWAITING_APPROVAL', 'SCHEDULED', 'SENDING', 'UNCONFIRMED')) then
    return false;
  end if;
  v_workflow := begin_workflow(v_conversation, 'system', 'promise.reminded');
  update workflows set route = 'AUTO_SEND' where id = v_workflow.id;
  update promises set reminder_workflow_id = v_workflow.id, version = version + 1 where id = p_promise.id;
  insert into outbound_messages (workflow_id, conversation_id, body)
  values (v_workflow.id, v_conversation.id, p_reminder #>> '{draft,body}');
  perform advance_workflow(v_workflow, 'SENDING', 'system', 'draft.auto_approved', jsonb_build_object('promiseId', p_promise.id),
    insert_draft(v_workflow.id, 'AUTO_APPROVED', p_reminder -> 'draft'));
  return true;
end $$;

-- A reading and what it makes of a tenant's promises, in one piece: p_reading {amountOwedCents, readAt}, p_verdicts [{promiseId,
-- version, status, paidCents, reopenedAt, task, reminder}], p_check_at as in `watch_until`. task: {draft, notification, reminderMs,
-- escalation, escalates, escalationNotification}, for a promise that was not kept. reminder: {draft}. Returns `outcome`: `settled`,
-- or `stale`, and nothing is done, where a promise has changed since it was read.
create or replace function settle_ledger(
  p_tenant_id text, p_reading jsonb, p_verdicts jsonb, p_check_at timestamptz, p_now timestamptz
) returns jsonb
language plpgsql set search_path = public, pg_temp as $$
declare
  v_verdict jsonb;
  v_before promises;
  v_promise promises;
  v_has_work boolean := false;
begin
  -- In the order in which texts of several numbers take them.
  perform from conversations c where c.id in (
    select conversation_id from promises
    where id in (select (value ->> 'promiseId')::uuid from jsonb_array_elements(p_verdicts -> 'verdicts')))
    order by c.phone_number for update;
  -- A text at another number of the tenant may take the place of one at this very moment.
  perform from promises
    where id in (select (value ->> 'promiseId')::uuid from jsonb_array_elements(p_verdicts -> 'verdicts')) order by id for update;
  if exists (
    select from jsonb_array_elements(p_verdicts -> 'verdicts') v
    left join promises p on p.id = (v.value ->> 'promiseId')::uuid
    where p.id is null or p.version <> (v.value ->> 'version')::integer
  ) then
    return jsonb_build_object('outcome', 'stale');
  end if;
  perform note_ledger(p_tenant_id, (p_reading ->> 'amountOwedCents')::bigint, (p_reading ->> 'readAt')::timestamptz);
  perform watch_until(p_tenant_id, p_check_at);
  for v_verdict in select value from jsonb_array_elements(p_verdicts -> 'verdicts') loop
    select * into v_before from promises where id = (v_verdict ->> 'promiseId')::uuid;
    v_promise := v_before;
    if v_before.status <> v_verdict ->> 'status' or v_before.paid_cents <> (v_verdict ->> 'paidCents')::integer then
      update promises set status = v_verdict ->> 'status', paid_cents = (v_verdict ->> 'paidCents')::integer, version = version + 1,
        settled_at = case when v_verdict ->> 'status' <> 'OPEN' then p_now end,
        reopened_at = (v_verdict ->> 'reopenedAt')::timestamptz
      where id = v_before.id returning * into v_promise;
    end if;
    if v_before.status <> v_promise.status then
      perform append_event(v_promise.conversation_id, 'system',
        case v_promise.status when 'OPEN' then 'promise.reopened' else 'promise.' || lower(v_promise.status) end,
        jsonb_build_object('promiseId', v_promise.id, 'amountCents', v_promise.amount_cents, 'paidCents', v_promise.paid_cents,
          'dueDate', v_promise.due_date), v_promise.workflow_id);
    end if;
    if jsonb_typeof(v_verdict -> 'task') = 'object' and v_promise.task_workflow_id is null and v_promise.task_escalation_id is null then
      perform hand_over_promise(v_promise, v_verdict -> 'task');
      v_has_work := true;
    end if;
    if jsonb_typeof(v_verdict -> 'reminder') = 'object' then
      v_has_work := remind_of_promise(v_promise, v_verdict -> 'reminder') or v_has_work;
    end if;
  end loop;
  return jsonb_build_object('outcome', 'settled', 'hasWork', v_has_work);
end $$;

-- Before each attempt to hand a text to the SMS Agent: the guards once more, and the attempt on record. An attempt of
-- which nobody knows the outcome comes back as it was (`lookup`): there is no other before p_looked_up says that it is proven
-- not to have gone out.
-- With p_send_at the text may not go out now: it is held until then, when every guard is passed again. Only the
-- confirmation of an opt-out passes an opt-out and a hold; what answers a keyword is sent at any hour. p_barred: why nothing
-- at all may go to the number, in words.
-- p_max_unanswered: replies in a row that a tenant may be sent without having answered. p_escalation: tells a human when a
-- text that a human decided on does not go out; the reason is added to it. An opt-out is the tenant's word, and needs none; of texts to
-- several tenants first, whoever started them sees what became of each.
-- p_max_unasked: texts that a tenant may be sent in 7 days without having asked for them. p_outreach_gap_ms: between two texts
-- of outreach.
create or replace function begin_send(
  p_workflow_id uuid, p_lease_token uuid, p_looked_up boolean, p_send_at timestamptz default null,
  p_max_unanswered integer default null, p_escalation jsonb default null, p_notification jsonb default null,
  p_barred text default null, p_max_unasked integer default null, p_outreach_gap_ms integer default 2000
) returns jsonb
language plpgsql set search_path = public, pg_temp as $$
declare
  v_workflow workflows := held_workflow(p_workflow_id, p_lease_token);
  v_conversation conversations;
  v_outbound outbound_messages;
  v_reason text;
  v_escalation_id uuid;
  v_outreach boolean := exists (select from outreach_texts where workflow_id = p_workflow_id);
  v_unasked boolean := false;
  v_send_at timestamptz := p_send_at;
begin
  if v_workflow.id is null or v_workflow.status <> 'SENDING' then
    return jsonb_build_object('outcome', 'lease_lost');
  end if;
  select * into strict v_outbound from outbound_messages where workflow_id = v_workflow.id for update;
  if v_outbound.outcome_unknown and not p_looked_up then
    return jsonb_build_object('outcome', 'lookup') || unproven_send_json(v_workflow, v_outbound);
  end if;
  select * into v_conversation from conversations where id = v_workflow.conversation_id;
  v_unasked := v_outbound.kind = 'reply' and is_unasked(v_workflow);
  v_reason := case
    when p_barred is not null then p_barred
    when v_outbound.body = erased_words() then 'its words were erased'
    when v_outbound.kind = 'opt_out_confirmation' then
      case when v_conversation.consent = 'OPTED_IN' then 'opted in again' end
    -- Who approves a text under a hold knows of it; a hold that came later stops the text, until a person answers for it.
    when v_conversation.consent = 'OPTED_OUT'
      or held_since(v_conversation.id) > coalesce(v_outbound.cleared_at, v_outbound.created_at) then
      suppression_reason(v_conversation.consent)
    when v_outbound.kind = 'reply' and p_max_unanswered <= (
      select count(*) from outbound_messages o
      where o.conversation_id = v_conversation.id and o.kind = 'reply' and o.sent_at > coalesce((
        select received_at from messages where conversation_id = v_conversation.id order by position desc limit 1),
        '-infinity')) then
      'the last ' || p_max_unanswered || ' texts were not answered'
    when v_unasked and unasked_texts(v_conversation.tenant_id, v_conversation.id, v_workflow.id) >= p_max_unasked then
      'the tenant had ' || p_max_unasked || ' texts in 7 days that they had not asked for' end;
  v_reason := coalesce(v_reason, case when v_outreach then objection_to_outreach(v_workflow, v_conversation) end,
    objection_to_reminder(v_workflow, p_send_at));
  if v_reason is not null then
    if not v_outreach and jsonb_typeof(p_escalation) = 'object' and v_conversation.consent = 'OPTED_IN'
      and exists (select from drafts where workflow_id = v_workflow.id and status = 'APPROVED') then
      v_escalation_id := insert_escalation(v_workflow,
        p_escalation || jsonb_build_object('reason', (p_escalation ->> 'reason') || ': ' || v_reason || '.'));
      perform insert_notification(v_workflow, p_notification);
    end if;
    update workflows set error = 'Not sent: ' || v_reason || '.' where id = v_workflow.id;
    perform advance_workflow(v_workflow, 'SUPPRESSED', 'system', 'turn.suppressed', jsonb_build_object('reason', v_reason),
      null, v_escalation_id);
    return jsonb_build_object('outcome', 'suppressed', 'hasWork', v_escalation_id is not null or waiting_turn(v_workflow) is not null);
  end if;
  if v_outreach then
    v_send_at := outreach_turn(v_workflow.id, p_send_at, p_outreach_gap_ms);
  end if;
  if v_send_at is not null and v_outbound.kind = 'reply' then
    perform advance_workflow(v_workflow, 'SCHEDULED', 'system', 'send.postponed', jsonb_build_object('sendAt', v_send_at));
    perform set_deadline(v_workflow.id, 'scheduled_send', v_send_at);
    return jsonb_build_object('outcome', 'scheduled');
  end if;
  update outbound_messages set attempts = attempts + 1, outcome_unknown = true, last_attempt_at = now(),
    first_attempt_at = coalesce(first_attempt_at, now()), unasked = v_unasked
  where id = v_outbound.id returning * into v_outbound;
  return jsonb_build_object('outcome', 'send', 'outbound', outbound_json(v_outbound));
end $$;

-- All that a worker needs to run a turn, in one piece.
create or replace function turn_json(p workflows) returns jsonb
language sql stable return
  jsonb_build_object(
    'workflow', workflow_json(p), 'restoredFrom', p.restored_from, 'trace', p.trace, 'leaseToken', p.lease_token, 'guidance', p.guidance,
    'wantsDraft', p.wants_draft, 'failingMs', (extract(epoch from now() - p.failing_since) * 1000)::bigint,
    'conversation', (select conversation_json(c) from conversations c where c.id = p.conversation_id),
    -- Also what was settled lately: who is asked for a new day, or asks whether a payment came, speaks of that.
    'promises', (select coalesce(jsonb_agg(promise_json(m) order by m.due_date, m.id), '[]') from promises m
      where (m.status = 'OPEN' or (m.status <> 'CANCELLED' and m.settled_at > now() - interval '30 days'))
      and m.tenant_id = coalesce(p.tenant_id, (select tenant_id from conversations c where c.id = p.conversation_id))),
    'held', held_since(p.conversation_id) is not null,
    'hasEarlierTexts',
      exists (select from messages m where m.conversation_id = p.conversation_id and m.position < p.first_message)
      or exists (select from outbound_messages o where o.conversation_id = p.conversation_id and o.sent_at is not null),
    'keywordAnswers', (select count(*) from outbound_messages o
                       where o.conversation_id = p.conversation_id and o.kind <> 'reply'
                         and o.created_at > now() - interval '24 hours'),
    'texts', (select coalesce(jsonb_agg(jsonb_build_object('content', content, 'receivedAt', received_at,
                                                           'consentChange', consent_change, 'mediaUrls', media_urls)
                                        order by received_at, position), '[]')
              from messages
              where conversation_id = p.conversation_id and position between p.first_message and p.last_message));

-- Makes the work item of a conversation what its rows say now. The event that changed it is the one at p_position of the log.
-- The caller's transaction holds the conversation's row. Owner and snooze stay as they are.
create or replace function refresh_work_item(p_conversation_id uuid, p_epoch xid8, p_position bigint) returns void
language plpgsql
-- A few rows of large tables: without statistics, or on the generic plan, the planner would read them whole.
set enable_seqscan = off set enable_hashjoin = off set enable_mergejoin = off set search_path = public, pg_temp as $$
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

  v_item.kinds := coalesce(v_item.kinds, '{}');
  v_item.waits := v_item.kinds <> '{}';
  if not v_item.waits then
    -- What never waited is nobody's business.
    update work_items set waits = false, changed_epoch = p_epoch, changed_position = p_position, kinds = '{}', draft_id = null,
      payment_plan_id = null, escalation_ids = '{}', unconfirmed_ids = '{}', broken_promise_ids = '{}', waiting_since = null,
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
    unconfirmed_ids, broken_promise_ids, waiting_since, due_at, due_order, language, amount_owed_cents, likeness, property_name)
  select c.id, true, p_epoch, p_position, v_item.kinds, v_item.draft_id, v_item.payment_plan_id, v_item.escalation_ids,
    v_item.unconfirmed_ids, v_item.broken_promise_ids, v_item.waiting_since, v_item.due_at, coalesce(v_item.due_at, '9999-12-31 00:00+00'),
    coalesce(case when v_item.draft_id is not null then v_draft.language end, c.language), v_item.amount_owed_cents, v_item.likeness,
    c.property_name
  from conversations c where c.id = p_conversation_id
  on conflict (conversation_id) do update set waits = excluded.waits, changed_epoch = excluded.changed_epoch,
    changed_position = excluded.changed_position, kinds = excluded.kinds, draft_id = excluded.draft_id,
    payment_plan_id = excluded.payment_plan_id, escalation_ids = excluded.escalation_ids, unconfirmed_ids = excluded.unconfirmed_ids,
    broken_promise_ids = excluded.broken_promise_ids, waiting_since = excluded.waiting_since, due_at = excluded.due_at,
    due_order = excluded.due_order, language = excluded.language, amount_owed_cents = excluded.amount_owed_cents,
    likeness = excluded.likeness, property_name = excluded.property_name;
end $$;

select only_for_service('{objection_to_outreach}');
