-- Nobody waits for a conversation in a shared transaction any more.
drop function lock_conversations_of(uuid[]);

alter table drafts add column requested_event bigint;
update drafts d set requested_event = e.position from events e
  where d.status = 'PENDING' and e.draft_id = d.id and e.action = 'draft.requested';
drop index drafts_pending;

alter table escalations add column raised_event bigint;
update escalations n set raised_event = (select min(position) from events where escalation_id = n.id) where status = 'OPEN';

drop function open_approvals(), open_escalations();

-- What follows is written by `npm run migration` from supabase/schemas.

-- Several texts in one transaction: {"texts": [{messageId, phoneNumber, content, receivedAt, tenantId, smsAgentId, consent,
-- caller, mediaUrls, noted, trace}]}.
-- Returns the receipts in the order of the texts; null, and nothing stored, for one whose conversation somebody else holds now: the
-- others do not wait for it. A text that is the only one of its conversation, and finds nothing there that it joins, changes or
-- withdraws, is stored together with the others of its kind; the rest go through `receive_sms`. Conversations are created in the
-- order of their numbers, so that two of these never wait for each other in a circle.
create or replace function receive_sms_batch(p_texts jsonb) returns jsonb
language plpgsql
-- A handful of rows of large tables: the planner, who takes every list for a hundred long, would read them whole.
set enable_seqscan = off set enable_hashjoin = off set enable_mergejoin = off set search_path = public, pg_temp as $$
declare
  v_held text[];
  v_plain bigint[];
  v_workflows uuid[];
  v_text jsonb;
  v_place bigint;
  v_receipts jsonb;
begin
  insert into conversations (phone_number)
  select distinct value ->> 'phoneNumber' from jsonb_array_elements(p_texts -> 'texts') order by 1
  on conflict (phone_number) do nothing;
  v_held := array(
    select phone_number from conversations
    where phone_number in (select value ->> 'phoneNumber' from jsonb_array_elements(p_texts -> 'texts'))
    for update skip locked);

  -- Holding the conversations, look at what is there.
  select array_agg(t.place), array_agg(gen_random_uuid()) into v_plain, v_workflows
  from (
    select ordinality as place, value as text, value ->> 'phoneNumber' as phone_number,
      count(*) over (partition by value ->> 'phoneNumber') as of_number
    from jsonb_array_elements(p_texts -> 'texts') with ordinality
  ) t join conversations c using (phone_number)
  where t.phone_number = any (v_held) and t.of_number = 1 and t.text ->> 'consent' is null
    and (received_as(t.text ->> 'messageId', t.phone_number, t.text ->> 'content', t.text ->> 'caller')).id is null
    and not exists (select from workflows w where w.conversation_id = c.id and w.run_at is not null and w.status = 'RECEIVED')
    and not exists (
      select from workflows w where w.conversation_id = c.id and w.status in ('AWAITING_APPROVAL', 'SCHEDULED'));

  perform hold_log();
  with plain as materialized (
    select c.id as conversation_id, c.tenant_id as known_tenant_id, c.event_count + 1 as sequence, c.last_hash,
      v_workflows[p.number] as workflow_id, nextval(pg_get_serial_sequence('messages', 'position')) as position,
      t.text ->> 'messageId' as message_id, t.text ->> 'content' as content,
      (t.text ->> 'receivedAt')::timestamptz as received_at, t.text ->> 'tenantId' as tenant_id,
      t.text ->> 'smsAgentId' as sms_agent_id, t.text ->> 'caller' as caller, t.text ->> 'trace' as trace, texts_of(t.text -> 'mediaUrls') as media_urls,
      p.salt,
      row(null, null, c.id, c.event_count + 1, v_workflows[p.number], null, null, 'tenant', 'message.received',
        received_detail(t.text ->> 'messageId', 'RECEIVED', texts_of(t.text -> 'mediaUrls'), t.text ->> 'noted',
          message_hash(p.salt, t.text ->> 'content', texts_of(t.text -> 'mediaUrls'))),
        clock_timestamp(), null, null)::events as event
    from (
      select place, number, gen_random_uuid() as salt from unnest(v_plain) with ordinality places (place, number) offset 0
    ) p
    join jsonb_array_elements(p_texts -> 'texts') with ordinality t (text, place) using (place)
    join conversations c on c.phone_number = t.text ->> 'phoneNumber'
  ), chained as materialized (
    select *, event_hash(last_hash, event) as hash from plain
  ), conversation as (
    update conversations c set event_count = p.sequence, last_hash = p.hash, tenant_id = coalesce(p.tenant_id, c.tenant_id),
      sms_agent_id = coalesce(p.sms_agent_id, c.sms_agent_id)
    from chained p where c.id = p.conversation_id
  ), workflow as (
    insert into workflows (id, conversation_id, tenant_id, first_message, last_message, run_at, received_at, trace)
    select workflow_id, conversation_id, coalesce(tenant_id, known_tenant_id), position, position, now(), received_at, trace
    from chained
  ), message as (
    insert into messages (position, message_id, conversation_id, workflow_id, content, received_at, caller, media_urls, salt)
    overriding system value
    select position, message_id, conversation_id, workflow_id, content, received_at, caller, media_urls, salt from chained
  ), answered as (
    update workflows w set deadline_at = null, deadline_kind = null
    from chained p where w.conversation_id = p.conversation_id and w.deadline_kind = 'no_response'
  )
  insert into events (conversation_id, sequence, workflow_id, actor, action, detail, at, hash)
  select conversation_id, sequence, workflow_id, (event).actor, (event).action, (event).detail, (event).at, hash
  from chained;

  select coalesce(jsonb_object_agg(p.place, jsonb_build_object('duplicate', false, 'workflow', workflow_json(w))), '{}')
  into v_receipts
  from unnest(v_plain, v_workflows) p (place, workflow_id) join workflows w on w.id = p.workflow_id;

  for v_text, v_place in
    select value, ordinality from jsonb_array_elements(p_texts -> 'texts') with ordinality
    where v_plain is null or ordinality <> all (v_plain)
    order by value ->> 'phoneNumber', ordinality
  loop
    v_receipts := v_receipts || jsonb_build_object(v_place, case when v_text ->> 'phoneNumber' = any (v_held) then receive_sms(
      v_text ->> 'messageId', v_text ->> 'phoneNumber', v_text ->> 'content', (v_text ->> 'receivedAt')::timestamptz,
      v_text ->> 'tenantId', v_text ->> 'smsAgentId', v_text ->> 'consent', v_text ->> 'caller', texts_of(v_text -> 'mediaUrls'),
      v_text ->> 'noted', v_text ->> 'trace') end);
  end loop;
  return (select coalesce(jsonb_agg(value order by key::bigint), '[]') from jsonb_each(v_receipts));
end $$;

-- Appends one event to its conversation's chain. The caller's transaction holds the conversation's row from here on,
-- which is what keeps the chain in one piece, and lets the log tell a conversation in its own order.
create or replace function append_event(
  p_conversation_id uuid, p_actor text, p_action text, p_detail jsonb,
  p_workflow_id uuid default null, p_draft_id uuid default null, p_escalation_id uuid default null
) returns void
language plpgsql set search_path = public, pg_temp as $$
declare
  v_conversation conversations;
  v_event events;
begin
  select * into strict v_conversation from conversations where id = p_conversation_id for update;
  v_event.conversation_id := p_conversation_id;
  v_event.sequence := v_conversation.event_count + 1;
  v_event.workflow_id := p_workflow_id;
  v_event.draft_id := p_draft_id;
  v_event.escalation_id := p_escalation_id;
  v_event.actor := p_actor;
  v_event.action := p_action;
  v_event.detail := jsonb_strip_nulls(p_detail || words_of_event(p_detail -> 'words', p_workflow_id, p_draft_id));
  v_event.at := clock_timestamp();
  v_event.hash := event_hash(v_conversation.last_hash, v_event);
  perform hold_log();
  insert into events (conversation_id, sequence, workflow_id, draft_id, escalation_id, actor, action, detail,
                      at, hash)
  values (v_event.conversation_id, v_event.sequence, v_event.workflow_id, v_event.draft_id,
          v_event.escalation_id, v_event.actor, v_event.action, v_event.detail, v_event.at, v_event.hash)
  returning position into v_event.position;
  -- What is open is read in the log's order (open_approvals, open_escalations).
  if p_action = 'draft.requested' then
    update drafts set requested_event = v_event.position where id = p_draft_id;
  end if;
  if p_escalation_id is not null then
    update escalations set raised_event = v_event.position where id = p_escalation_id and raised_event is null;
  end if;
  update conversations set event_count = v_event.sequence, last_hash = v_event.hash where id = p_conversation_id;
end $$;

-- A page of the approvals that are open as of a moment of the log, oldest first, as the events that asked for them: at most p_limit (null:
-- all) after the one with the cursor p_after. p_until (null: the log's horizon) is that moment, which is told as `cursor`, for the
-- next page and for the events after it: with the pages of one moment and the log after it nobody sees a change twice or not at all.
-- `next`: after what the next page begins; null: there is none.
create or replace function open_approvals(p_after text default null, p_until text default null, p_limit integer default null)
returns jsonb
language plpgsql volatile
-- A few rows of large tables: without statistics, or on the generic plan, the planner would read them whole, or sort all that is open.
set enable_seqscan = off set enable_hashjoin = off set enable_mergejoin = off set enable_sort = off set search_path = public, pg_temp as $$
declare
  v_after constant bigint := coalesce(split_part(p_after, '.', 2)::bigint, 0);
  v_until constant text := coalesce(p_until, last_before(log_epoch(), log_horizon()));
  v_end constant bigint := split_part(v_until, '.', 2)::bigint;
  v_events jsonb;
begin
  select coalesce(jsonb_agg(event_json(e) order by e.position), '[]') into v_events
  from (
    (select requested_event from drafts
     where status = 'PENDING' and requested_event > v_after and requested_event <= v_end
     order by requested_event limit p_limit)
    union
    -- What was decided since.
    select d.requested_event from beyond_horizon(split_part(v_until, '.', 1)::xid8, v_end + 1) b join drafts d on d.id = b.draft_id
    where d.requested_event > v_after and d.requested_event <= v_end
      and b.action in ('draft.approved', 'draft.rejected', 'draft.escalated', 'draft.superseded', 'draft.expired')
    order by requested_event limit p_limit
  ) open join events e on e.position = open.requested_event;
  return jsonb_build_object('cursor', v_until, 'events', v_events, 'next', case when jsonb_array_length(v_events) = p_limit then v_events -> -1 ->> 'cursor' end);
end $$;

-- A page of the escalations that are open as of a moment of the log, oldest first, as the events that raised them; see open_approvals.
create or replace function open_escalations(p_after text default null, p_until text default null, p_limit integer default null)
returns jsonb
language plpgsql volatile
-- A few rows of large tables: without statistics, or on the generic plan, the planner would read them whole, or sort all that is open.
set enable_seqscan = off set enable_hashjoin = off set enable_mergejoin = off set enable_sort = off set search_path = public, pg_temp as $$
declare
  v_after constant bigint := coalesce(split_part(p_after, '.', 2)::bigint, 0);
  v_until constant text := coalesce(p_until, last_before(log_epoch(), log_horizon()));
  v_end constant bigint := split_part(v_until, '.', 2)::bigint;
  v_events jsonb;
begin
  select coalesce(jsonb_agg(event_json(e) order by e.position), '[]') into v_events
  from (
    (select raised_event from escalations
     where status = 'OPEN' and raised_event > v_after and raised_event <= v_end
     order by raised_event limit p_limit)
    union
    -- What was seen to since.
    select n.raised_event from beyond_horizon(split_part(v_until, '.', 1)::xid8, v_end + 1) b join escalations n on n.id = b.escalation_id
    where n.raised_event > v_after and n.raised_event <= v_end
      and b.action in ('escalation.acknowledged', 'escalation.resolved')
    order by raised_event limit p_limit
  ) open join events e on e.position = open.raised_event;
  return jsonb_build_object('cursor', v_until, 'events', v_events, 'next', case when jsonb_array_length(v_events) = p_limit then v_events -> -1 ->> 'cursor' end);
end $$;

-- The newest escalations of a conversation, at most a hundred: {conversationId, statuses, holding}. Without statuses, whatever
-- became of them; holding, those that keep the conversation for a human now.
create or replace function escalations_of_conversation(p_wanted jsonb) returns jsonb
language sql stable return (
  select coalesce(jsonb_agg(escalation_json(e::escalations) order by e.created_at desc, e.id desc), '[]')
  from (
    select * from escalations
    where conversation_id = (p_wanted ->> 'conversationId')::uuid
      and (jsonb_typeof(p_wanted -> 'statuses') = 'null' or p_wanted -> 'statuses' ? status)
      and (not (p_wanted -> 'holding')::boolean or holds and status <> 'RESOLVED')
    order by created_at desc, id desc limit 100
  ) e
);

-- The drafts of each workflow, newest first: the newest 20 of each, as the API says.
create or replace function get_drafts_of_workflows(p_workflow_ids uuid[]) returns jsonb
language sql stable
-- By their ids, however few rows the planner takes the table to have.
set enable_seqscan = off return (
  select coalesce(jsonb_agg(draft_json(d::drafts) order by d.created_at desc, d.id), '[]')
  from (select distinct unnest(p_workflow_ids) as id) w
  cross join lateral (
    select * from drafts where workflow_id = w.id order by created_at desc, id limit 20
  ) d
);

-- The escalations that each workflow raised, oldest first: the newest 20 of each, as the API says.
create or replace function get_escalations_of_workflows(p_workflow_ids uuid[]) returns jsonb
language sql stable
-- By their ids, however few rows the planner takes the table to have.
set enable_seqscan = off return (
  select coalesce(jsonb_agg(escalation_json(e::escalations) order by e.created_at, e.id), '[]')
  from (select distinct unnest(p_workflow_ids) as id) w
  cross join lateral (
    select * from escalations where workflow_id = w.id order by created_at desc, id desc limit 20
  ) e
);

-- The texts of conversations that went through the gateway, of each way the newest hundred: the SMS Agent's history does not
-- say who sent a text, and knows no pictures.
create or replace function get_known_texts(p_ids uuid[]) returns jsonb
language sql stable
-- By their ids, however few rows the planner takes the tables to have.
set enable_seqscan = off return (
  select coalesce(jsonb_agg(jsonb_build_object(
    'conversationId', c.id,
    'received', (
      select coalesce(jsonb_agg(jsonb_build_object('messageId', m.message_id, 'content', m.content,
        'receivedAt', m.received_at, 'mediaUrls', m.media_urls) order by m.position), '[]')
      from (select * from messages where conversation_id = c.id order by position desc limit 100) m),
    'sent', (
      select coalesce(jsonb_agg(jsonb_build_object('providerId', o.provider_id, 'body', o.body, 'sentAt', o.sent_at,
        'deliveryStatus', o.delivery_status,
        -- The fixed texts have no draft.
        'sentBy', case when d.status = 'APPROVED' then d.decided_by else 'system' end,
        'translation', case when d.final_body is null then d.translation end) order by o.created_at), '[]')
      from (select * from outbound_messages where conversation_id = c.id order by created_at desc limit 100) o
      left join lateral (
        select * from drafts where workflow_id = o.workflow_id and status in ('APPROVED', 'AUTO_APPROVED')
        order by created_at desc limit 1) d on true
      where o.sent_at is not null))), '[]')
  from conversations c where c.id = any (p_ids)
);

-- Ends several claims in one transaction, and so with one commit: {"calls": [{name, args}]}, of the functions that `end_turn`
-- knows. Returns for each, in their order, {"answer": what the function answers}, or {"failed": its SQLSTATE}: that one alone
-- is taken back. One whose conversation somebody else holds is left alone, as lock_not_available: the others do not wait for it.
create or replace function end_turns(p_calls jsonb) returns jsonb
language plpgsql set search_path = public, pg_temp as $$
declare
  v_call jsonb;
  v_held constant uuid[] := lock_free_conversations(array(
    select (value #>> '{args,p_workflow_id}')::uuid from jsonb_array_elements(p_calls -> 'calls')));
  v_results jsonb := '[]';
begin
  for v_call in select value from jsonb_array_elements(p_calls -> 'calls') loop
    if (v_call #>> '{args,p_workflow_id}')::uuid <> all (v_held) then
      v_results := v_results || jsonb_build_object('failed', '55P03');
      continue;
    end if;
    begin
      v_results := v_results || jsonb_build_object('answer', end_turn(v_call ->> 'name', v_call -> 'args'));
    exception when others then
      v_results := v_results || jsonb_build_object('failed', sqlstate);
    end;
  end loop;
  return v_results;
end $$;

-- Locks the conversations of these workflows, but for those that somebody else holds now, and returns the workflows whose
-- conversations are held: nobody is waited for.
create or replace function lock_free_conversations(p_workflow_ids uuid[]) returns uuid[]
language plpgsql
-- A handful of rows of large tables: the planner, who takes every list for a hundred long, would read them whole.
set enable_seqscan = off set enable_hashjoin = off set enable_mergejoin = off set search_path = public, pg_temp as $$
declare
  v_conversations uuid[] := array(
    select id from conversations where id in (select conversation_id from workflows where id = any (p_workflow_ids))
    for update skip locked);
begin
  return array(select id from workflows where id = any (p_workflow_ids) and conversation_id = any (v_conversations));
end $$;

-- Those of these turns after which further texts of their conversation have come, which wait to be read.
create or replace function overtaken_turns(p_workflow_ids uuid[]) returns jsonb
language sql stable
-- A few rows of large tables: without statistics, or on the generic plan, the planner would read them whole.
set enable_seqscan = off set enable_hashjoin = off set enable_mergejoin = off set search_path = public, pg_temp as $$
  select coalesce(jsonb_agg(w.id), '[]') from workflows w where w.id = any (p_workflow_ids) and waiting_turn(w) is not null
$$;

-- One page of what waits: at most p_limit items after the one with the cursor p_after ("instant|id"). p_order: OLDEST and NEWEST by
-- when the first of what waits began to, DUE by the first deadline.
create or replace function list_work_items(p_filter jsonb, p_order text, p_limit integer, p_after text default null) returns jsonb
language plpgsql stable
-- A few rows of large tables: without statistics, or on the generic plan, the planner would read them whole.
set enable_hashjoin = off set enable_mergejoin = off set search_path = public, pg_temp as $$
declare
  v_at constant text := case p_order when 'DUE' then 'due_order' else 'waiting_since' end;
  v_direction constant text := case p_order when 'NEWEST' then 'desc' else 'asc' end;
  v_after text := '';
  v_scans text;
  v_page jsonb;
begin
  if p_after is not null then
    v_after := format(' and (r.%I, r.conversation_id) %s (%L, %L)', v_at, case v_direction when 'asc' then '>' else '<' end,
      split_part(p_after, '|', 1), split_part(p_after, '|', 2));
  end if;
  select string_agg(format('(select r.%1$I as at, r.conversation_id as key from work_items r where %2$s%3$s order by at %4$s, key %4$s limit $2)',
      v_at, condition, v_after, v_direction), ' union all ')
    into v_scans from unnest(work_item_scans(p_filter)) condition;
  execute format(
    'select coalesce(jsonb_agg(jsonb_build_object(''cursor'', p.at::text || ''|'' || p.key, ''node'', work_item_json(r))
        order by p.at %1$s, p.key %1$s), ''[]'')
      from (select * from (%2$s) scans order by at %1$s, key %1$s limit $2) p join work_items r on r.conversation_id = p.key',
    v_direction, v_scans)
  into v_page using p_filter, p_limit;
  return v_page;
end $$;

-- The conditions of a filter over work items that wait, one for each scan.
create or replace function work_item_scans(p_filter jsonb) returns text[]
language sql stable return
  filter_scans(p_filter, '{"languages": "r.language", "properties": "r.property_name"}',
    case when p_filter ? 'properties' then '[{"list": "properties"}]'::jsonb else '[]' end,
    'r.waits'
      || case
           -- Written out, it is what the index of the kind says.
           when jsonb_array_length(p_filter -> 'kinds') = 1 then format(' and r.kinds @> %L', array[p_filter #>> '{kinds,0}'])
           when p_filter ? 'kinds' then ' and r.kinds && array(select jsonb_array_elements_text($1 -> ''kinds''))' else '' end
      || case when p_filter ? 'likeness' then ' and r.likeness = $1 ->> ''likeness''' else '' end
      || case when p_filter ? 'minAmountOwedCents' then ' and r.amount_owed_cents >= ($1 ->> ''minAmountOwedCents'')::integer' else '' end
      || case when p_filter ? 'maxAmountOwedCents' then ' and r.amount_owed_cents <= ($1 ->> ''maxAmountOwedCents'')::integer' else '' end
      || case when p_filter ? 'assignedTo' and (p_filter -> 'unassigned')::boolean
           then ' and (r.assigned_to = $1 ->> ''assignedTo'' or r.assigned_to is null)'
         when p_filter ? 'assignedTo' then ' and r.assigned_to = $1 ->> ''assignedTo'''
         when (p_filter -> 'unassigned')::boolean then ' and r.assigned_to is null' else '' end
      || case (p_filter -> 'snoozed')::boolean when true then ' and r.snoozed_until > now()'
         when false then ' and (r.snoozed_until is null or r.snoozed_until <= now())' else '' end
      || case when p_filter ? 'search' then ' and exists (select from conversations c where c.id = r.conversation_id and '
           || replace(conversation_condition(jsonb_build_object('search', p_filter -> 'search')), 'r.', 'c.') || ')' else '' end);

CREATE INDEX drafts_pending ON public.drafts USING btree (requested_event) WHERE (status = 'PENDING'::text);

CREATE INDEX escalations_open ON public.escalations USING btree (raised_event) WHERE (status = 'OPEN'::text);

CREATE INDEX work_items_broken_promises ON public.work_items USING btree (waiting_since, conversation_id) WHERE (waits AND (kinds @> '{BROKEN_PROMISE}'::text[]));

CREATE INDEX work_items_escalations ON public.work_items USING btree (waiting_since, conversation_id) WHERE (waits AND (kinds @> '{ESCALATION}'::text[]));

CREATE INDEX work_items_plans ON public.work_items USING btree (waiting_since, conversation_id) WHERE (waits AND (kinds @> '{PAYMENT_PLAN}'::text[]));

CREATE INDEX work_items_unconfirmed ON public.work_items USING btree (waiting_since, conversation_id) WHERE (waits AND (kinds @> '{UNCONFIRMED}'::text[]));

select only_for_service('{open_approvals, open_escalations, lock_free_conversations, overtaken_turns}');
