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
        v_promise.due_date, to_char(v_promise.paid_cents / 100.0, 'FM999999990.00'), to_char(v_promise.amount_cents / 100.0, 'FM999999990.00')),
      'reasons', jsonb_build_array(jsonb_build_object('code', 'PROMISE_OVERTAKEN', 'args', jsonb_build_object(
        'dueDay', v_promise.due_date, 'paidCents', v_promise.paid_cents::text, 'amountCents', v_promise.amount_cents::text)))));
    update promises set task_escalation_id = v_escalation_id where id = v_promise.id;
    perform append_event(new.conversation_id, 'system', 'escalation.raised', jsonb_build_object('type', 'BROKEN_PROMISE'), new.id, null,
      v_escalation_id);
  end loop;
  return null;
end $$;

create or replace trigger workflows_task_kept after update of status on workflows for each row
  when (new.status in ('SUPERSEDED', 'SUPPRESSED') and old.status = 'AWAITING_APPROVAL') execute function keep_task_of_promise();
