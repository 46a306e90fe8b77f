-- What a person makes of an unclear promise: it is one, and takes the place of those that p_replaces names ({promises: [{id, reason}]}),
-- or it is none. Returns `outcome`: `done`, `conflict` or `not_found`, with the promise as it is now.
create or replace function decide_promise(p_id uuid, p_agrees boolean, p_replaces jsonb, p_actor text) returns jsonb
language plpgsql set search_path = public, pg_temp as $$
declare
  v_promise promises;
  v_replaced jsonb;
  v_outcome text := 'done';
begin
  perform from conversations c join promises p on p.conversation_id = c.id where p.id = p_id for update of c;
  select * into v_promise from promises where id = p_id for update;
  if not found then
    return jsonb_build_object('outcome', 'not_found');
  end if;
  if v_promise.status <> 'UNCLEAR' then
    v_outcome := 'conflict';
  elsif not p_agrees then
    perform cancel_promise(p_id, 'It was not taken for a promise.', p_actor);
  elsif exists (select from promises where tenant_id = v_promise.tenant_id and status = 'OPEN'
      and due_date = v_promise.due_date and amount_cents = v_promise.amount_cents) then
    perform cancel_promise(p_id, 'The tenant had promised it already.', p_actor);
  else
    for v_replaced in select * from jsonb_array_elements(p_replaces -> 'promises') loop
      if exists (select from promises where id = (v_replaced ->> 'id')::uuid and tenant_id = v_promise.tenant_id) then
        perform cancel_promise((v_replaced ->> 'id')::uuid, v_replaced ->> 'reason', p_actor);
      end if;
    end loop;
    update promises set status = 'OPEN', reason = null, version = version + 1 where id = p_id;
    perform watch_ledger(v_promise.tenant_id);
    perform append_event(v_promise.conversation_id, p_actor, 'promise.made',
      jsonb_build_object('promiseId', p_id, 'amountCents', v_promise.amount_cents, 'dueDate', v_promise.due_date), v_promise.workflow_id);
  end if;
  select * into v_promise from promises where id = p_id;
  return jsonb_build_object('outcome', v_outcome, 'promise', promise_json(v_promise));
end $$;
