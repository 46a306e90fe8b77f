-- The order of the log was that of transactions, which belong to a cluster. From here on it is that of positions, within an epoch;
-- what was written before keeps its order, and cursors of before go on.
lock table events in access exclusive mode;
create table log_epochs (
  id xid8 primary key,
  ended_at bigint
);
create unique index log_epochs_current on log_epochs ((true)) where ended_at is null;
alter table log_epochs enable row level security;
do $$ declare v_role text; begin
  foreach v_role in array array['anon', 'authenticated'] loop
    continue when to_regrole(v_role) is null;
    execute format('revoke all on log_epochs from %I', v_role);
  end loop;
end $$;
insert into log_epochs (id) values (greatest(
  (extract(epoch from clock_timestamp()) * 1000)::bigint, pg_snapshot_xmax(pg_current_snapshot())::text::bigint + 1,
  (select max(transaction_id::text::bigint) + 1 from (select transaction_id from events order by transaction_id desc limit 1) last)
)::text::xid8);
alter table events rename column transaction_id to epoch;
-- From PostgreSQL 18 on it has a name.
do $$ begin
  if exists (select from pg_constraint where conname = 'events_transaction_id_not_null') then
    alter table events rename constraint events_transaction_id_not_null to events_epoch_not_null;
  end if;
end $$;
create function log_epoch() returns xid8
language plpgsql volatile security definer set search_path = public, pg_temp as $$
begin
  return (select id from log_epochs where ended_at is null);
end $$;
alter table events alter column epoch set default log_epoch();

-- What follows is written by `npm run migration` from supabase/schemas.

drop function if exists beyond_horizon(xid8), cursor_of(xid8,bigint), event_json(events), open_approvals(), open_escalations();

-- Whether a text could be stored now: writes a row, and on demand asks the disk for a new page, which the row does not
-- need. The truncated table is another file, and its taking back leaves nothing behind. With the rights of its owner: callers of
-- the Data API may not truncate. Tells as well how long the oldest event that is committed has been kept from readers, and by whom.
create or replace function beat(p_new_page boolean) returns jsonb
language plpgsql security definer set search_path = public, pg_temp as $$
declare
  v_horizon bigint;
begin
  insert into heartbeat values (true, clock_timestamp()) on conflict (one) do update set at = excluded.at;
  if p_new_page then
    begin
      truncate disk_probe;
      insert into disk_probe values ('x');
      raise exception using errcode = 'TR001';
    exception when sqlstate 'TR001' then null;
    end;
  end if;
  v_horizon := log_horizon();
  return jsonb_build_object(
    'logBehindMs', (
      select greatest(0, extract(epoch from clock_timestamp() - at) * 1000)::integer
      from beyond_horizon(log_epoch(), v_horizon) limit 1),
    'logHeldBy', (select coalesce(jsonb_agg(w.pid order by w.held_at), '[]') from log_writers() w));
end $$;

-- Several texts in one transaction: {"texts": [{messageId, phoneNumber, content, receivedAt, tenantId, smsAgentId, consent,
-- caller, mediaUrls, noted}]}.
-- Returns the receipts in the order of the texts. A text that is the only one of its conversation, and finds nothing there
-- that it joins, changes or withdraws, is stored together with the others of its kind; the rest go through `receive_sms`.
-- Conversations are created and then locked in the order of their numbers, so that two of these never wait for each other
-- in a circle.
create or replace function receive_sms_batch(p_texts jsonb) returns jsonb
language plpgsql
-- A handful of rows of large tables: the planner, who takes every list for a hundred long, would read them whole.
set enable_seqscan = off set enable_hashjoin = off set enable_mergejoin = off set search_path = public, pg_temp as $$
declare
  v_plain bigint[];
  v_workflows uuid[];
  v_text jsonb;
  v_place bigint;
  v_receipts jsonb;
begin
  insert into conversations (phone_number)
  select distinct value ->> 'phoneNumber' from jsonb_array_elements(p_texts -> 'texts') order by 1
  on conflict (phone_number) do nothing;
  perform from conversations
    where phone_number in (select value ->> 'phoneNumber' from jsonb_array_elements(p_texts -> 'texts'))
    order by phone_number for update;

  -- Holding the conversations, look at what is there.
  select array_agg(t.place), array_agg(gen_random_uuid()) into v_plain, v_workflows
  from (
    select ordinality as place, value as text, value ->> 'phoneNumber' as phone_number,
      count(*) over (partition by value ->> 'phoneNumber') as of_number
    from jsonb_array_elements(p_texts -> 'texts') with ordinality
  ) t join conversations c using (phone_number)
  where t.of_number = 1 and t.text ->> 'consent' is null
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
      t.text ->> 'smsAgentId' as sms_agent_id, t.text ->> 'caller' as caller, texts_of(t.text -> 'mediaUrls') as media_urls,
      row(null, null, c.id, c.event_count + 1, v_workflows[p.number], null, null, 'tenant', 'message.received',
        received_detail(t.text ->> 'messageId', 'RECEIVED', texts_of(t.text -> 'mediaUrls'), t.text ->> 'noted'), clock_timestamp(), null)::events as event
    from unnest(v_plain) with ordinality p (place, number)
    join jsonb_array_elements(p_texts -> 'texts') with ordinality t (text, place) using (place)
    join conversations c on c.phone_number = t.text ->> 'phoneNumber'
  ), chained as materialized (
    select *, event_hash(last_hash, event) as hash from plain
  ), conversation as (
    update conversations c set event_count = p.sequence, last_hash = p.hash, tenant_id = coalesce(p.tenant_id, c.tenant_id),
      sms_agent_id = coalesce(p.sms_agent_id, c.sms_agent_id)
    from chained p where c.id = p.conversation_id
  ), workflow as (
    insert into workflows (id, conversation_id, tenant_id, first_message, last_message, run_at, received_at)
    select workflow_id, conversation_id, coalesce(tenant_id, known_tenant_id), position, position, now(), received_at
    from chained
  ), message as (
    insert into messages (position, message_id, conversation_id, workflow_id, content, received_at, caller, media_urls)
    overriding system value
    select position, message_id, conversation_id, workflow_id, content, received_at, caller, media_urls from chained
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
    v_receipts := v_receipts || jsonb_build_object(v_place, receive_sms(
      v_text ->> 'messageId', v_text ->> 'phoneNumber', v_text ->> 'content', (v_text ->> 'receivedAt')::timestamptz,
      v_text ->> 'tenantId', v_text ->> 'smsAgentId', v_text ->> 'consent', v_text ->> 'caller', texts_of(v_text -> 'mediaUrls'),
      v_text ->> 'noted'));
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
  v_event.detail := jsonb_strip_nulls(p_detail);
  v_event.at := clock_timestamp();
  v_event.hash := event_hash(v_conversation.last_hash, v_event);
  perform hold_log();
  insert into events (conversation_id, sequence, workflow_id, draft_id, escalation_id, actor, action, detail,
                      at, hash)
  values (v_event.conversation_id, v_event.sequence, v_event.workflow_id, v_event.draft_id,
          v_event.escalation_id, v_event.actor, v_event.action, v_event.detail, v_event.at, v_event.hash);
  update conversations set event_count = v_event.sequence, last_hash = v_event.hash where id = p_conversation_id;
end $$;

-- After a restore: what is told from here on is of a log of its own.
create or replace function begin_log_epoch() returns void
language plpgsql set search_path = public, pg_temp as $$
begin
  -- Nobody writes to the log meanwhile, so that its order stays that of epochs.
  lock table events in access exclusive mode;
  -- Not where the sequence is: a dump may have taken that later than the rows.
  update log_epochs set ended_at = coalesce((select max(position) from events), 0) where ended_at is null;
  insert into log_epochs (id)
  select greatest((extract(epoch from clock_timestamp()) * 1000)::bigint, max(id::text::bigint) + 1)::text::xid8 from log_epochs;
end $$;

-- What was written to the log and is not shown yet.
create or replace function beyond_horizon(p_epoch xid8, p_horizon bigint) returns setof events
language sql stable
-- Always by the log's index: the planner does not know how little is beyond the horizon.
set enable_seqscan = off set search_path = public, pg_temp as $$
  select * from events where (epoch, position) >= (p_epoch, p_horizon) order by epoch, position offset 0
$$;

-- A cursor is "epoch.position": the log's order, and which log it is of.
create or replace function cursor_of(p_epoch xid8, p_position bigint) returns text
language sql immutable return p_epoch::text || '.' || p_position;

create or replace function event_json(p_event events) returns jsonb
language sql stable return
  jsonb_build_object(
    'cursor', cursor_of(p_event.epoch, p_event.position),
    'id', p_event.position::text,
    'conversationId', p_event.conversation_id, 'workflowId', p_event.workflow_id,
    'draftId', p_event.draft_id, 'escalationId', p_event.escalation_id,
    'actor', p_event.actor, 'action', p_event.action, 'detail', p_event.detail,
    'at', p_event.at, 'hash', p_event.hash);

-- Whoever writes to the log holds it at where it ends now, until the transaction is over: what it appends comes after that, and
-- readers are shown nothing after it meanwhile (see log_horizon). Once for a transaction, and again after what did it was taken back,
-- with which both the lock and the setting go. The lock is shared: writers never wait for each other here.
create or replace function hold_log() returns void
language plpgsql set search_path = public, pg_temp as $$
begin
  if current_setting('collections.holds_log', true) = 'yes' then
    return;
  end if;
  perform pg_advisory_xact_lock_shared(log_lock(log_end()));
  perform set_config('collections.holds_log', 'yes', true);
end $$;

-- Whether what a cursor has behind it is in this log. It is not when a restore took it away: then its epoch ended
-- before it, or is one of another life of the log. Positions of before there were epochs are always known.
create or replace function knows_cursor(p_epoch xid8, p_position bigint) returns boolean
language plpgsql volatile security definer set search_path = public, pg_temp as $$
begin
  return p_epoch < (select id from log_epochs order by id limit 1)
    or exists (select from log_epochs where id = p_epoch and p_position <= coalesce(ended_at, log_end()));
end $$;

-- The cursor of the last event before the horizon. Not the horizon's own: a position that was handed out to what was then taken back
-- may be handed out again after a crash of the server, while one of a committed event never is.
create or replace function last_before(p_epoch xid8, p_horizon bigint) returns text
language plpgsql stable
set enable_seqscan = off set search_path = public, pg_temp as $$
begin
  return coalesce(
    (select cursor_of(epoch, position) from events where (epoch, position) < (p_epoch, p_horizon)
     order by epoch desc, position desc limit 1),
    cursor_of(p_epoch, 0));
end $$;

create or replace function later_cursor(p_one text, p_other text) returns text
language sql immutable return
  case when (split_part(p_one, '.', 1)::xid8, split_part(p_one, '.', 2)::bigint)
          > (split_part(p_other, '.', 1)::xid8, split_part(p_other, '.', 2)::bigint) then p_one else p_other end;

-- The last position that was handed out, whether or not what it is for was committed. With the rights of its owner: the
-- sequence is nobody else's business.
create or replace function log_end() returns bigint
language plpgsql volatile security definer set search_path = public, pg_temp as $$
begin
  return coalesce(pg_sequence_last_value('public.events_position_seq'), 0);
end $$;

-- The first position that readers must not be shown yet. All before it is decided: committed, and seen by the next statement, or
-- never to be. In this order: first where the log ends, then who holds it, then, in a statement of its own, the rows. A writer whose
-- position was handed out by the first moment had taken its lock before; if it has none at the second, its transaction
-- was over, and the third sees what it wrote. So no cursor gets past an event that commits later, and nobody but
-- the log's own writers is waited for.
create or replace function log_horizon() returns bigint
language plpgsql volatile set search_path = public, pg_temp as $$
declare
  v_end bigint := log_end();
begin
  -- With one snapshot for the whole transaction the rows would be of a moment before the other two.
  if current_setting('transaction_isolation') not in ('read committed', 'read uncommitted') then
    raise exception 'the log is read in transactions of read committed only';
  end if;
  return least(v_end, (select min(held_at) from log_writers())) + 1;
end $$;

-- The advisory lock of who holds the log at a position: 16 bits that nobody else is likely to use, and 48 for the position.
create or replace function log_lock(p_position bigint) returns bigint
language sql immutable return (7177::bigint << 48) | p_position;

-- Who writes to the log of this database right now, and the position at which each holds it. PL/pgSQL, since it keeps its plan: the
-- log is read after every change.
create or replace function log_writers() returns table (pid integer, held_at bigint)
language plpgsql volatile set search_path = public, pg_temp as $$
begin
  return query
    select l.pid, ((l.classid::bigint & 65535) << 32) | l.objid::bigint
    from pg_locks l
    where l.locktype = 'advisory' and l.objsubid = 1 and l.classid::bigint >> 16 = log_lock(0) >> 48
      and l.database = (select oid from pg_database where datname = current_database());
end $$;

-- The approvals that are open as of the log's horizon, oldest first, as the events that opened them. It is computed
-- from the log and not from `drafts`, so that it and the events after `cursor` never tell a change twice or not at all.
create or replace function open_approvals() returns jsonb
language plpgsql volatile set search_path = public, pg_temp as $$
declare
  v_epoch constant xid8 := log_epoch();
  v_horizon constant bigint := log_horizon();
begin
  return (
    with candidates as (
      select id from drafts where status = 'PENDING'
      union
      select draft_id from beyond_horizon(v_epoch, v_horizon) where draft_id is not null
    ),
    opened as (
      select e.* from candidates
      cross join lateral (
        select * from events where draft_id = candidates.id and action = 'draft.requested' order by position limit 1) e
      where (e.epoch, e.position) < (v_epoch, v_horizon)
        and not exists (
          select from (
            select r.action from events r
            where r.draft_id = candidates.id and (r.epoch, r.position) < (v_epoch, v_horizon) offset 0
          ) later
          where later.action in ('draft.approved', 'draft.rejected', 'draft.escalated', 'draft.superseded', 'draft.expired'))
    )
    select jsonb_build_object(
      'cursor', last_before(v_epoch, v_horizon),
      'events', coalesce((select jsonb_agg(event_json(o::events) order by epoch, position) from opened o), '[]')));
end $$;

-- The escalations that are open as of the log's horizon, oldest first, as the events that raised them; see open_approvals.
-- Each is looked up by itself: what is open is little beside the log.
create or replace function open_escalations() returns jsonb
language plpgsql volatile set search_path = public, pg_temp as $$
declare
  v_epoch constant xid8 := log_epoch();
  v_horizon constant bigint := log_horizon();
begin
  return (
    with candidates as (
      select id from escalations where status = 'OPEN'
      union
      select escalation_id from beyond_horizon(v_epoch, v_horizon) where escalation_id is not null
    ),
    raised as (
      select e.* from candidates
      -- What first names an escalation raises it.
      cross join lateral (select * from events where escalation_id = candidates.id order by position limit 1) e
      where (e.epoch, e.position) < (v_epoch, v_horizon)
        and not exists (
          select from (
            select h.action from events h
            where h.escalation_id = candidates.id and (h.epoch, h.position) < (v_epoch, v_horizon) offset 0
          ) later where later.action in ('escalation.acknowledged', 'escalation.resolved'))
    )
    select jsonb_build_object(
      'cursor', last_before(v_epoch, v_horizon),
      'events', coalesce((select jsonb_agg(event_json(r::events) order by epoch, position) from raised r), '[]')));
end $$;

-- The log after a cursor (null: from now on), oldest first. `behind` says that committed events wait for a writer
-- to end; a reader asks again soon instead of waiting for the next wake-up. `expired`: the cursor is of a log that a restore replaced.
create or replace function read_events(p_after text, p_limit integer, p_actions text[] default null) returns jsonb
language plpgsql volatile
-- Always by the log's index: the planner does not know how little is after a cursor, or beyond the horizon.
set enable_seqscan = off set search_path = public, pg_temp as $$
declare
  v_now constant xid8 := log_epoch();
  v_horizon constant bigint := log_horizon();
  v_after constant text := coalesce(p_after, last_before(v_now, v_horizon));
  v_epoch constant xid8 := split_part(v_after, '.', 1)::xid8;
  v_position constant bigint := split_part(v_after, '.', 2)::bigint;
  v_events jsonb;
  v_count integer;
  v_cursor text;
begin
  if not knows_cursor(v_epoch, v_position) then
    return jsonb_build_object('events', '[]'::jsonb, 'cursor', p_after, 'more', false, 'behind', false, 'expired', true);
  end if;
  select coalesce(jsonb_agg(event_json(e) order by e.epoch, e.position), '[]') into v_events
  from (
    select * from events
    where (epoch, position) > (v_epoch, v_position)
      and (epoch, position) < (v_now, v_horizon)
      and (p_actions is null or action = any (p_actions))
    order by epoch, position
    limit p_limit
  ) e;
  v_count := jsonb_array_length(v_events);
  v_cursor := case when v_count > 0 then v_events -> -1 ->> 'cursor' else v_after end;
  -- Whoever sees only some actions goes on past the others.
  if p_actions is not null and v_count < p_limit then
    v_cursor := later_cursor(v_cursor, last_before(v_now, v_horizon));
  end if;
  return jsonb_build_object(
    'events', v_events,
    'cursor', v_cursor,
    'more', v_count = p_limit,
    'behind', exists (select from events where (epoch, position) >= (v_now, v_horizon)),
    'expired', false);
end $$;

-- What `begin_log_epoch` was called when the log's order was that of transaction ids.
create or replace function rebase_log() returns bigint
language plpgsql set search_path = public, pg_temp as $$
begin
  perform begin_log_epoch();
  return 0;
end $$;

select only_for_service('{begin_log_epoch, beyond_horizon, cursor_of, event_json, hold_log, knows_cursor, last_before, later_cursor, log_end, log_horizon, log_lock, log_writers, open_approvals, open_escalations, log_epoch}');
