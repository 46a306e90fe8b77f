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
