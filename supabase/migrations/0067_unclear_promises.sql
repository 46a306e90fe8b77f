alter table promises drop constraint promises_status_check;
alter table promises add constraint promises_status_check
  check (status in ('OPEN', 'KEPT', 'PARTIAL', 'BROKEN', 'CANCELLED', 'UNCLEAR'));

-- What follows is written by `npm run migration` from supabase/schemas.

-- Another promise or plan takes the place of one that is open, or one that is unclear turns out to be none; nothing else is changed.
create or replace function cancel_promise(p_id uuid, p_reason text, p_actor text) returns void
language plpgsql set search_path = public, pg_temp as $$
declare v_promise promises;
begin
  update promises set status = 'CANCELLED', version = version + 1, reason = p_reason, settled_at = now()
    where id = p_id and status in ('OPEN', 'UNCLEAR') returning * into v_promise;
  if found then
    perform append_event(v_promise.conversation_id, p_actor, 'promise.cancelled',
      jsonb_build_object('promiseId', v_promise.id, 'reason', p_reason), v_promise.workflow_id);
  end if;
end $$;

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

-- A promise, and the open ones of its tenant, for who is about to decide; null: unknown.
create or replace function find_promise(p_id uuid) returns jsonb
language sql stable return (
  select jsonb_build_object('promise', promise_json(p), 'open', (
    select coalesce(jsonb_agg(promise_json(o) order by o.due_date, o.id), '[]') from promises o
    where o.tenant_id = p.tenant_id and o.status = 'OPEN'))
  from promises p where p.id = p_id
);

-- All that a verdict on a tenant's promises goes by: the promises that may share in the payments, what the ledger was seen to
-- say since the oldest that can still change, and the conversations in which they were made.
create or replace function ledger_case_json(p_tenant_id text, p_now timestamptz) returns jsonb
language sql stable return (
  with known as (
    select * from promises where tenant_id = p_tenant_id and status <> 'UNCLEAR' order by created_at desc, id desc limit 300
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

-- Keeps one promise, and says so in the log. The same payment on the same day, promised again, is one promise.
create or replace function make_promise(p_promise promises, p_actor text) returns void
language plpgsql set search_path = public, pg_temp as $$
declare v_id uuid;
begin
  if exists (select from promises where tenant_id = p_promise.tenant_id and status = 'OPEN'
      and due_date = p_promise.due_date and amount_cents = p_promise.amount_cents) then
    return;
  end if;
  if p_promise.payment_plan_id is null then
    perform cancel_promise(id, 'The tenant said it clearly.', p_actor) from promises
      where tenant_id = p_promise.tenant_id and status = 'UNCLEAR'
        and (due_date = p_promise.due_date or amount_cents = p_promise.amount_cents);
  end if;
  insert into promises (conversation_id, tenant_id, workflow_id, payment_plan_id, installment, amount_cents, due_date, evidence,
    counts_from)
  values (p_promise.conversation_id, p_promise.tenant_id, p_promise.workflow_id, p_promise.payment_plan_id, p_promise.installment,
    p_promise.amount_cents, p_promise.due_date, p_promise.evidence, p_promise.counts_from)
  on conflict (payment_plan_id, installment) do nothing returning id into v_id;
  if v_id is not null then
    perform watch_ledger(p_promise.tenant_id);
    perform append_event(p_promise.conversation_id, p_actor, 'promise.made',
      jsonb_build_object('promiseId', v_id, 'amountCents', p_promise.amount_cents, 'dueDate', p_promise.due_date,
        'paymentPlanId', p_promise.payment_plan_id), p_promise.workflow_id);
  end if;
end $$;

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

select only_for_service('{decide_promise, find_promise, note_unclear_promise}');
