-- Keeps what may be a promise until a person has said. The same payment on the same day is there once.
create or replace function note_unclear_promise(p_promise promises, p_actor text) returns void
language plpgsql set search_path = public, pg_temp as $$
declare v_id uuid;
begin
  if exists (select from promises where tenant_id = p_promise.tenant_id and status in ('OPEN', 'UNCLEAR')
      and due_date = p_promise.due_date and amount_cents = p_promise.amount_cents) then
    return;
  end if;
  insert into promises (conversation_id, tenant_id, workflow_id, status, amount_cents, due_date, evidence, reason, counts_from)
  values (p_promise.conversation_id, p_promise.tenant_id, p_promise.workflow_id, 'UNCLEAR', p_promise.amount_cents, p_promise.due_date,
    p_promise.evidence, p_promise.reason, p_promise.counts_from)
  returning id into v_id;
  perform append_event(p_promise.conversation_id, p_actor, 'promise.unclear',
    jsonb_build_object('promiseId', v_id, 'amountCents', p_promise.amount_cents, 'dueDate', p_promise.due_date), p_promise.workflow_id);
end $$;
