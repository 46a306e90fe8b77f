-- What follows is written by `npm run migration` from supabase/schemas.

-- Claims the tenants whose ledger is due to be read, oldest first, at most p_limit: they are due again after p_lease_ms, should
-- nobody settle them. Who is watched since the last round joins the one at p_next_round.
create or replace function claim_ledger_checks(p_now timestamptz, p_next_round timestamptz, p_limit integer, p_lease_ms bigint)
returns jsonb
language plpgsql set search_path = public, pg_temp as $$
declare v_cases jsonb;
begin
  update ledger_watches set check_at = p_next_round where tenant_id in (
    select tenant_id from ledger_watches where check_at is null limit 1000 for update skip locked);
  with due as (
    select tenant_id from ledger_watches where check_at <= p_now order by check_at nulls first limit p_limit for update skip locked
  ), claimed as (
    update ledger_watches w set check_at = p_now + p_lease_ms * interval '1 millisecond'
    from due where w.tenant_id = due.tenant_id returning w.tenant_id
  )
  select coalesce(jsonb_agg(ledger_case_json(tenant_id, p_now)), '[]') into v_cases from claimed;
  return v_cases;
end $$;

-- A promise that was not kept is a person's task, once: a draft that asks for a new day and waits for approval. The second in a row
-- escalates, with that draft beside it. Where the tenant may not be written to, or a person has them, it is an escalation alone.
create or replace function hand_over_promise(p_promise promises, p_task jsonb) returns void
language plpgsql set search_path = public, pg_temp as $$
declare
  v_conversation conversations;
  v_workflow workflows;
  v_draft_id uuid;
  v_escalation_id uuid;
  v_escalates boolean := (p_task ->> 'escalates')::boolean;
begin
  select * into strict v_conversation from conversations where id = p_promise.conversation_id;
  if v_conversation.consent = 'OPTED_OUT' or held_since(v_conversation.id) is not null then
    v_workflow.conversation_id := v_conversation.id;
    v_escalation_id := insert_escalation(v_workflow, p_task -> 'escalation');
    perform append_event(v_conversation.id, 'system', 'escalation.raised',
      jsonb_build_object('type', p_task #>> '{escalation,type}', 'reason', p_task #>> '{escalation,reason}'), null, null, v_escalation_id);
    perform insert_notification(v_workflow, p_task -> 'escalationNotification');
  else
    v_workflow := begin_workflow(v_conversation, 'system', 'promise.asked');
    v_draft_id := insert_draft(v_workflow.id, case when v_escalates then 'ESCALATED' else 'PENDING' end, p_task -> 'draft');
    if v_escalates then
      v_escalation_id := insert_escalation(v_workflow, p_task -> 'escalation');
      perform advance_workflow(v_workflow, 'ESCALATED', 'system', 'escalation.raised',
        jsonb_build_object('type', p_task #>> '{escalation,type}', 'reason', p_task #>> '{escalation,reason}'), v_draft_id, v_escalation_id);
      perform insert_notification(v_workflow, p_task -> 'escalationNotification');
    else
      perform advance_workflow(v_workflow, 'AWAITING_APPROVAL', 'system', 'draft.requested',
        jsonb_build_object('promiseId', p_promise.id), v_draft_id);
      perform set_deadline(v_workflow.id, 'approval_reminder', now() + (p_task ->> 'reminderMs')::bigint * interval '1 millisecond');
      perform insert_notification(v_workflow, p_task -> 'notification');
    end if;
  end if;
  update promises set task_workflow_id = v_workflow.id, task_escalation_id = v_escalation_id where id = p_promise.id;
end $$;

-- Whether a tenant has promised a payment that is still to come: nothing else follows up on them until its day.
create or replace function has_open_promise(p_tenant_id text) returns boolean
language sql stable return exists (select from promises where tenant_id = p_tenant_id and status = 'OPEN');

-- A newer text of the tenant takes the place of the draft that asks for a new day; the task stays a person's.
create or replace function keep_task_of_promise() returns trigger
language plpgsql set search_path = public, pg_temp as $$
declare
  v_promise promises;
  v_escalation_id uuid;
begin
  for v_promise in
    select * from promises where task_workflow_id = new.id and status in ('PARTIAL', 'BROKEN') and task_escalation_id is null
  loop
    v_escalation_id := insert_escalation(new, jsonb_build_object('type', 'BROKEN_PROMISE', 'severity', 'LOW', 'automatic', true,
      'reason', format('A promised payment was not kept (due %s, paid $%s of $%s), and the tenant wrote before anybody had answered.',
        v_promise.due_date, to_char(v_promise.paid_cents / 100.0, 'FM999999990.00'), to_char(v_promise.amount_cents / 100.0, 'FM999999990.00'))));
    update promises set task_escalation_id = v_escalation_id where id = v_promise.id;
    perform append_event(new.conversation_id, 'system', 'escalation.raised', jsonb_build_object('type', 'BROKEN_PROMISE'), new.id, null,
      v_escalation_id);
  end loop;
  return null;
end $$;

create or replace trigger workflows_task_kept after update of status on workflows for each row
  when (new.status in ('SUPERSEDED', 'SUPPRESSED') and old.status = 'AWAITING_APPROVAL') execute function keep_task_of_promise();

-- All that a verdict on a tenant's promises goes by: the promises that may share in the payments, what the ledger was seen to
-- say since the oldest that can still change, and the conversations in which they were made.
create or replace function ledger_case_json(p_tenant_id text, p_now timestamptz) returns jsonb
language sql stable return (
  with known as (
    select * from promises where tenant_id = p_tenant_id order by created_at desc, id desc limit 300
  ), since as (
    select min(counts_from) as at from known
    where status = 'OPEN' or (status = 'KEPT' and settled_at > p_now - interval '15 days')
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

-- Readings that change nothing that was promised: [{tenantId, amountOwedCents, readAt, checkAt}]. checkAt null: nothing can change
-- any more, and nobody watches. Without an amount the ledger could not be read, and is due again then.
create or replace function note_ledgers(p_readings jsonb) returns void
language plpgsql set search_path = public, pg_temp as $$
declare v_reading jsonb;
begin
  for v_reading in select value from jsonb_array_elements(p_readings -> 'readings') order by value ->> 'tenantId' loop
    if jsonb_typeof(v_reading -> 'amountOwedCents') = 'number' then
      perform note_ledger(v_reading ->> 'tenantId', (v_reading ->> 'amountOwedCents')::bigint, (v_reading ->> 'readAt')::timestamptz);
    end if;
    perform watch_until(v_reading ->> 'tenantId', (v_reading ->> 'checkAt')::timestamptz);
  end loop;
end $$;

-- Why a reminder does not go out after all, at the moment of sending; null: it is none, or it may. One that was held up is begun
-- anew with a fresh reading of the ledger, if its day is not over: what was paid meanwhile is not asked for.
create or replace function objection_to_reminder(p_workflow workflows, p_send_at timestamptz) returns text
language plpgsql set search_path = public, pg_temp as $$
declare v_promise promises;
begin
  select * into v_promise from promises where reminder_workflow_id = p_workflow.id for update;
  if not found then
    return null;
  elsif v_promise.status <> 'OPEN' then
    return 'what was promised is settled';
  elsif p_send_at is not null or p_workflow.created_at < now() - interval '15 minutes' then
    update promises set reminder_workflow_id = null, version = version + 1 where id = v_promise.id;
    update ledger_watches set check_at = now() where tenant_id = v_promise.tenant_id;
    return 'the reminder is late';
  end if;
  return null;
end $$;

-- The one reminder of a promise, on its way: not to a number that opted out, and not while a person has the conversation or
-- anything in it is under way. Returns whether it is.
create or replace function remind_of_promise(p_promise promises, p_reminder jsonb) returns boolean
language plpgsql set search_path = public, pg_temp as $$
declare
  v_conversation conversations;
  v_workflow workflows;
begin
  select * into strict v_conversation from conversations where id = p_promise.conversation_id;
  if p_promise.status <> 'OPEN' or p_promise.reminder_workflow_id is not null or v_conversation.consent = 'OPTED_OUT'
    or exists (select from escalations where conversation_id = v_conversation.id and status <> 'RESOLVED')
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

-- When a tenant's ledger is read next; null: nobody watches it any more, unless something was promised meanwhile.
create or replace function watch_until(p_tenant_id text, p_check_at timestamptz) returns void
language plpgsql set search_path = public, pg_temp as $$
begin
  update ledger_watches set check_at = p_check_at where tenant_id = p_tenant_id;
  if p_check_at is null then
    delete from ledger_watches where tenant_id = p_tenant_id
      and not exists (select from promises where tenant_id = p_tenant_id and status = 'OPEN');
  end if;
end $$;

-- Before each attempt to hand a text to the SMS Agent: the guards once more, and the attempt on record. An attempt of
-- which nobody knows the outcome comes back as it was (`lookup`): there is no other before p_looked_up says that it is proven
-- not to have gone out.
-- With p_send_at the text may not go out now: it is held until then, when every guard is passed again. Only the
-- confirmation of an opt-out passes an opt-out and a hold; what answers a keyword is sent at any hour. p_barred: why nothing
-- at all may go to the number, in words.
-- p_max_unanswered: replies in a row that a tenant may be sent without having answered. p_escalation: tells a human when a
-- text that a human decided on does not go out; the reason is added to it. An opt-out is the tenant's word, and needs none.
create or replace function begin_send(
  p_workflow_id uuid, p_lease_token uuid, p_looked_up boolean, p_send_at timestamptz default null,
  p_max_unanswered integer default null, p_escalation jsonb default null, p_notification jsonb default null,
  p_barred text default null
) returns jsonb
language plpgsql set search_path = public, pg_temp as $$
declare
  v_workflow workflows := held_workflow(p_workflow_id, p_lease_token);
  v_conversation conversations;
  v_outbound outbound_messages;
  v_reason text;
  v_escalation_id uuid;
begin
  if v_workflow.id is null or v_workflow.status <> 'SENDING' then
    return jsonb_build_object('outcome', 'lease_lost');
  end if;
  select * into strict v_outbound from outbound_messages where workflow_id = v_workflow.id for update;
  if v_outbound.outcome_unknown and not p_looked_up then
    return jsonb_build_object('outcome', 'lookup') || unproven_send_json(v_workflow, v_outbound);
  end if;
  select * into v_conversation from conversations where id = v_workflow.conversation_id;
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
      'the last ' || p_max_unanswered || ' texts were not answered' end;
  v_reason := coalesce(v_reason, objection_to_reminder(v_workflow, p_send_at));
  if v_reason is not null then
    if jsonb_typeof(p_escalation) = 'object' and v_conversation.consent = 'OPTED_IN'
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
  if p_send_at is not null and v_outbound.kind = 'reply' then
    perform advance_workflow(v_workflow, 'SCHEDULED', 'system', 'send.postponed', jsonb_build_object('sendAt', p_send_at));
    perform set_deadline(v_workflow.id, 'scheduled_send', p_send_at);
    return jsonb_build_object('outcome', 'scheduled');
  end if;
  update outbound_messages set attempts = attempts + 1, outcome_unknown = true, last_attempt_at = now(),
    first_attempt_at = coalesce(first_attempt_at, now())
  where id = v_outbound.id returning * into v_outbound;
  return jsonb_build_object('outcome', 'send', 'outbound', outbound_json(v_outbound));
end $$;

-- Claims due work, oldest first: at most p_turns turns and p_drafts of those known to want a draft, never two of one
-- conversation at once and never a newer one before an older one is done, and at most p_notifications notifications.
-- Deadlines that have passed are only told, at most p_deadlines: what comes of one is a single transaction (`pass_deadline`),
-- so it needs no claim. All in one statement, since an idle instance asks every second.
create or replace function claim_work(
  p_turns integer, p_drafts integer, p_notifications integer, p_deadlines integer, p_lease_ms integer
) returns jsonb
language plpgsql set search_path = public, pg_temp as $$
declare
  v_lease interval := p_lease_ms * interval '1 millisecond';
  v_conversations uuid[];
  v_before workflows;
  v_after workflows;
  v_turns jsonb := '[]';
  v_notifications jsonb := '[]';
begin
  -- Conversations are locked first and looked at again by the next statement, with a fresh snapshot: a claim that
  -- another instance committed in between is then seen. Locked ones are another claim's; they are passed over.
  select array_agg(distinct due.id) into v_conversations from (
    select id from (
      select c.id from due_workflows w join conversations c on c.id = w.conversation_id
      where not w.wants_draft order by w.run_at limit p_turns for update of c skip locked) turn
    union all
    select id from (
      select c.id from due_workflows w join conversations c on c.id = w.conversation_id
      where w.wants_draft order by w.run_at limit p_drafts for update of c skip locked) draft
  ) due;

  for v_before in
    select * from due_workflows where conversation_id = any (v_conversations) order by run_at
  loop
    update workflows set
      status = case when status = 'RECEIVED' then 'PROCESSING' else status end,
      attempts = attempts + 1, lease_token = gen_random_uuid(), lease_until = now() + v_lease
    where id = v_before.id returning * into v_after;
    if v_before.status <> v_after.status then
      perform append_event(v_after.conversation_id, 'system', 'turn.started',
        jsonb_build_object('from', v_before.status, 'to', v_after.status, 'attempt', v_after.attempts), v_after.id);
    elsif v_before.lease_token is not null then
      perform append_event(v_after.conversation_id, 'system', 'turn.taken_over',
        jsonb_build_object('status', v_after.status, 'attempt', v_after.attempts), v_after.id);
    end if;
    v_turns := v_turns || (turn_json(v_after) || jsonb_build_object('takenOver', v_before.lease_token is not null));
  end loop;

  if p_notifications > 0 then
    with due as (
      select id from notifications
      where run_at <= now() and (lease_until is null or lease_until <= now())
      order by run_at limit p_notifications for update skip locked
    ), claimed as (
      update notifications n set attempts = attempts + 1, lease_token = gen_random_uuid(), lease_until = now() + v_lease
      from due where n.id = due.id returning n.*
    )
    select coalesce(jsonb_agg(jsonb_build_object(
      'id', id, 'leaseToken', lease_token, 'subject', subject, 'body', body, 'priority', priority,
      'metadata', metadata, 'attempts', attempts)), '[]') into v_notifications from claimed;
  end if;

  return jsonb_build_object(
    'turns', v_turns, 'notifications', v_notifications,
    -- What a worker that knows these need not read again.
    'revisions', case when v_turns <> '[]' then
      jsonb_build_object('forms', reply_forms_revision(), 'facts', business_facts_revision()) end,
    'deadlines', (select coalesce(jsonb_agg(jsonb_build_object(
        'workflowId', d.id, 'kind', d.deadline_kind, 'at', d.deadline_at,
        'phoneNumber', (select phone_number from conversations c where c.id = d.conversation_id),
        'tenantName', (select facts ->> 'tenantName' from drafts where workflow_id = d.id order by created_at desc limit 1))
      order by d.deadline_at), '[]')
      from (select * from workflows where deadline_at <= now() order by deadline_at limit p_deadlines) d),
    -- The first of the index tells, where nobody has analysed the table too.
    'ledgersDue', p_deadlines > 0 and exists (
      select from (select check_at from ledger_watches order by check_at nulls first limit 1) w
      where check_at is null or check_at <= now()),
    -- What is due and was passed over because somebody held its conversation for a moment is due again at once; what there
    -- is no room for is not.
    'nextDueInMs', (select greatest(0, ceil(extract(epoch from min(at) - now()) * 1000))::bigint from (
      (select run_at as at from due_workflows where not wants_draft and p_turns > 0 limit 1)
      union all
      (select run_at from due_workflows where wants_draft and p_drafts > 0 limit 1)
      union all
      (select run_at from workflows where not wants_draft and run_at > now() order by run_at limit 1)
      union all
      (select run_at from workflows where wants_draft and run_at > now() order by run_at limit 1)
      union all
      (select deadline_at from workflows where deadline_at > now() order by deadline_at limit 1)
      union all
      (select run_at from notifications where run_at > now() order by run_at limit 1)
      union all
      (select check_at from ledger_watches where check_at > now() order by check_at nulls first limit 1)) next
      having min(at) is not null));
end $$;

-- All that a worker needs to run a turn, in one piece.
create or replace function turn_json(p workflows) returns jsonb
language sql stable return
  jsonb_build_object(
    'workflow', workflow_json(p), 'restoredFrom', p.restored_from, 'trace', p.trace, 'leaseToken', p.lease_token, 'guidance', p.guidance,
    'wantsDraft', p.wants_draft, 'failingMs', (extract(epoch from now() - p.failing_since) * 1000)::bigint,
    'conversation', (select conversation_json(c) from conversations c where c.id = p.conversation_id),
    'promises', (select coalesce(jsonb_agg(promise_json(m) order by m.due_date, m.id), '[]') from promises m where m.status = 'OPEN'
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

-- What happens by itself when a deadline passes; once, whoever calls it first (compare-and-swap on kind and time).
-- p_next_kind and p_next_ms: the deadline that follows.
create or replace function pass_deadline(
  p_workflow_id uuid, p_kind text, p_at timestamptz, p_escalation jsonb default null, p_notification jsonb default null,
  p_next_kind text default null, p_next_ms bigint default null
) returns jsonb
language plpgsql set search_path = public, pg_temp as $$
declare
  v_workflow workflows;
  v_draft_id uuid;
  v_escalation_id uuid;
begin
  perform from conversations c join workflows w on w.conversation_id = c.id where w.id = p_workflow_id for update of c;
  select * into v_workflow from workflows
    where id = p_workflow_id and deadline_kind = p_kind and deadline_at = p_at and deadline_at <= now() for update;
  if not found then
    return jsonb_build_object('outcome', 'gone');
  end if;
  perform set_deadline(v_workflow.id, null, null);
  -- Who has promised a payment is not asked again before its day.
  if p_kind = 'no_response' and has_open_promise(v_workflow.tenant_id) then
    return jsonb_build_object('outcome', 'passed');
  end if;
  if jsonb_typeof(p_escalation) = 'object' then
    v_escalation_id := insert_escalation(v_workflow, p_escalation);
  end if;
  case p_kind
  when 'scheduled_send' then
    perform advance_workflow(v_workflow, 'SENDING', 'system', 'send.released', '{}');
  when 'approval_reminder' then
    perform append_event(v_workflow.conversation_id, 'system', 'approval.reminded', '{}', v_workflow.id);
    perform set_deadline(v_workflow.id, p_next_kind, now() + p_next_ms * interval '1 millisecond');
  when 'approval_expiry' then
    update drafts set status = 'EXPIRED', version = version + 1
      where workflow_id = v_workflow.id and status = 'PENDING' returning id into v_draft_id;
    perform advance_workflow(v_workflow, 'ESCALATED', 'system', 'draft.expired', '{}', v_draft_id, v_escalation_id);
  when 'no_response' then
    perform append_event(v_workflow.conversation_id, 'system', 'escalation.raised',
      jsonb_build_object('type', p_escalation ->> 'type'), v_workflow.id, null, v_escalation_id);
  end case;
  perform insert_notification(v_workflow, p_notification);
  return jsonb_build_object('outcome', 'passed', 'hasWork', true);
end $$;

-- The same for one tenant; null: nobody watches their ledger.
create or replace function ledger_case(p_tenant_id text, p_now timestamptz) returns jsonb
language sql stable return (
  select ledger_case_json(tenant_id, p_now) from ledger_watches where tenant_id = p_tenant_id
);

select only_for_service('{claim_ledger_checks, hand_over_promise, has_open_promise, keep_task_of_promise, ledger_case_json, note_ledgers, objection_to_reminder, remind_of_promise, settle_ledger, watch_until, ledger_case}');
