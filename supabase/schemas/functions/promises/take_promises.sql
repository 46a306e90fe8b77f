-- What the texts of a turn promise, and what the tenant owed when they were worked on: {amountOwedCents, readAt, promises:
-- [{amountCents, dueDate, evidence, replaces: [{id, reason}]}], unclear: [{amountCents, dueDate, evidence, reason}]}. The ledger is noted
-- where something promised is to be judged by it, or may be.
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
  for v_said in select * from jsonb_array_elements(coalesce(p_taken -> 'unclear', '[]')) loop
    v_promise.amount_cents := (v_said ->> 'amountCents')::integer;
    v_promise.due_date := (v_said ->> 'dueDate')::date;
    v_promise.evidence := v_said ->> 'evidence';
    v_promise.reason := v_said ->> 'reason';
    perform note_unclear_promise(v_promise, p_actor);
  end loop;
  if exists (select from ledger_watches where tenant_id = p_tenant_id)
    or exists (select from promises where workflow_id = p_workflow.id and status = 'UNCLEAR')
    or exists (select from payment_plans where workflow_id = p_workflow.id) then
    perform note_ledger(p_tenant_id, (p_taken ->> 'amountOwedCents')::bigint, (p_taken ->> 'readAt')::timestamptz);
  end if;
end $$;
