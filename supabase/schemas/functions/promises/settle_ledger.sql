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
