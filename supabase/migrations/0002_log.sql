-- The log and the state machine: appending events, reading them without gaps, and the guard on every change of status.

-- One list of what may follow what; `src/domain/workflow.ts` holds the same list and a test compares them.
create function workflow_transitions() returns jsonb language sql immutable as $$
  select '{
    "RECEIVED": ["PROCESSING"],
    "PROCESSING": ["RECEIVED", "AWAITING_APPROVAL", "SCHEDULED", "SENDING", "ESCALATED", "SUPPRESSED", "SUPERSEDED", "FAILED"],
    "AWAITING_APPROVAL": ["SCHEDULED", "SENDING", "REJECTED", "ESCALATED", "SUPPRESSED", "SUPERSEDED"],
    "SCHEDULED": ["SENDING", "SUPPRESSED"],
    "SENDING": ["SCHEDULED", "SENT", "SUPPRESSED", "FAILED"],
    "FAILED": ["RECEIVED", "SENDING"],
    "SENT": [], "ESCALATED": [], "SUPPRESSED": [], "SUPERSEDED": [], "REJECTED": []
  }'::jsonb
$$;

-- Where a workflow ends; FAILED does unless somebody starts it again.
create function is_end(p_status text) returns boolean language sql immutable as $$
  select p_status in ('SENT', 'ESCALATED', 'SUPPRESSED', 'SUPERSEDED', 'REJECTED', 'FAILED')
$$;

create function guard_workflow_transition() returns trigger language plpgsql as $$
begin
  if tg_op = 'INSERT' then
    if new.status <> 'RECEIVED' then
      raise exception 'a workflow starts as RECEIVED, not as %', new.status using errcode = 'check_violation';
    end if;
    return new;
  end if;
  if new.status is distinct from old.status then
    if not (workflow_transitions() -> old.status) ? new.status then
      raise exception 'a workflow cannot go from % to %', old.status, new.status using errcode = 'check_violation';
    end if;
    new.version := old.version + 1;
    new.completed_at := case when is_end(new.status) then now() end;
    -- The same work claimed again counts on; a new kind of work starts from none.
    if new.status not in ('RECEIVED', 'PROCESSING') then
      new.attempts := 0;
    end if;
  end if;
  new.updated_at := now();
  return new;
end $$;
create trigger workflows_transition before insert or update on workflows
  for each row execute function guard_workflow_transition();

create function event_hash(p_previous text, p_event events) returns text language sql stable as $$
  select encode(sha256(convert_to(p_previous || jsonb_build_array(
    p_event.conversation_id, p_event.sequence, p_event.workflow_id, p_event.draft_id, p_event.escalation_id,
    p_event.actor, p_event.action, p_event.detail,
    to_char(p_event.at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"')
  )::text, 'UTF8')), 'hex')
$$;

-- Appends one event to its conversation's chain. The caller's transaction holds the conversation's row from here on,
-- which is what keeps the chain in one piece. One that had to wait for the row may have got its id before the one that it
-- waited for; its event is filed under the greater of the two, so that the log tells a conversation in its own order.
create function append_event(
  p_conversation_id uuid, p_actor text, p_action text, p_detail jsonb,
  p_workflow_id uuid default null, p_draft_id uuid default null, p_escalation_id uuid default null
) returns void language plpgsql as $$
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
  v_event.transaction_id := greatest(pg_current_xact_id(), (
    select transaction_id from events where conversation_id = p_conversation_id and sequence = v_conversation.event_count));
  insert into events (transaction_id, conversation_id, sequence, workflow_id, draft_id, escalation_id, actor, action, detail,
                      at, hash)
  values (v_event.transaction_id, v_event.conversation_id, v_event.sequence, v_event.workflow_id, v_event.draft_id,
          v_event.escalation_id, v_event.actor, v_event.action, v_event.detail, v_event.at, v_event.hash);
  update conversations set event_count = v_event.sequence, last_hash = v_event.hash where id = p_conversation_id;
end $$;

-- A cursor is "transaction.position": the log's order is that of transaction ids, not of positions alone, because
-- transactions commit out of order. Only rows of transactions older than every running one are shown, and no row is filed
-- under an id smaller than its transaction's, so nothing can still appear before a cursor that a reader already holds.
create function cursor_of(p_transaction_id xid8, p_position bigint) returns text language sql immutable as $$
  select p_transaction_id::text || '.' || p_position
$$;

create function event_json(p_event events) returns jsonb language sql stable as $$
  select jsonb_build_object(
    'cursor', cursor_of(p_event.transaction_id, p_event.position),
    'id', p_event.position::text,
    'conversationId', p_event.conversation_id, 'workflowId', p_event.workflow_id,
    'draftId', p_event.draft_id, 'escalationId', p_event.escalation_id,
    'actor', p_event.actor, 'action', p_event.action, 'detail', p_event.detail,
    'at', p_event.at, 'hash', p_event.hash)
$$;

-- The log after a cursor (null: from now on), oldest first. `behind` says that committed events wait for an older
-- transaction to end; a reader asks again soon instead of waiting for the next wake-up.
create function read_events(p_after text, p_limit integer, p_actions text[] default null)
returns jsonb language plpgsql stable as $$
declare
  v_horizon xid8 := pg_snapshot_xmin(pg_current_snapshot());
  v_transaction_id xid8 := split_part(coalesce(p_after, v_horizon::text || '.0'), '.', 1)::xid8;
  v_position bigint := split_part(coalesce(p_after, '0.0'), '.', 2)::bigint;
  v_events jsonb;
begin
  select coalesce(jsonb_agg(event_json(e) order by e.transaction_id, e.position), '[]') into v_events
  from (
    select * from events
    where (transaction_id, position) > (v_transaction_id, v_position)
      and transaction_id < v_horizon
      and (p_actions is null or action = any (p_actions))
    order by transaction_id, position
    limit p_limit
  ) e;
  return jsonb_build_object(
    'events', v_events,
    -- A full page ends at its last event; otherwise everything before the horizon has been seen.
    'cursor', case when jsonb_array_length(v_events) = p_limit then v_events -> -1 ->> 'cursor'
                   when (v_transaction_id, v_position) > (v_horizon, 0::bigint) then p_after
                   else cursor_of(v_horizon, 0) end,
    'more', jsonb_array_length(v_events) = p_limit,
    'behind', exists (select from events where transaction_id >= v_horizon));
end $$;

-- Recomputes the chains of the next p_limit conversations after p_after (in the order of their ids), and names those
-- that do not hold: a row that was changed, removed or inserted. `next` is where to go on, null at the end. Who can
-- rewrite a whole chain and its conversation's head leaves no trace here; keep heads elsewhere to find that too.
create function verify_log(p_after uuid, p_limit integer) returns jsonb language plpgsql stable as $$
declare
  v_conversation conversations;
  v_event events;
  v_hash text;
  v_sequence bigint;
  v_reason text;
  v_checked integer := 0;
  v_events bigint := 0;
  v_broken jsonb := '[]';
  v_last uuid;
begin
  for v_conversation in
    select * from conversations where p_after is null or id > p_after order by id limit p_limit
  loop
    v_hash := '';
    v_sequence := 0;
    v_reason := null;
    for v_event in select * from events where conversation_id = v_conversation.id order by sequence loop
      v_sequence := v_sequence + 1;
      v_hash := event_hash(v_hash, v_event);
      v_reason := case
        when v_event.sequence <> v_sequence then 'an event is missing before number ' || v_event.sequence
        when v_event.hash <> v_hash then 'event number ' || v_sequence || ' was changed' end;
      exit when v_reason is not null;
    end loop;
    if v_reason is null and (v_sequence <> v_conversation.event_count or v_hash <> v_conversation.last_hash) then
      v_reason := v_conversation.event_count || ' events were written, ' || v_sequence || ' are there';
    end if;
    if v_reason is not null then
      v_broken := v_broken || jsonb_build_object('conversationId', v_conversation.id, 'reason', v_reason);
    end if;
    v_checked := v_checked + 1;
    v_events := v_events + v_sequence;
    v_last := v_conversation.id;
  end loop;
  return jsonb_build_object('conversations', v_checked, 'events', v_events, 'broken', v_broken,
    'next', case when v_checked = p_limit then v_last end);
end $$;

-- After a restore into another cluster, whose transaction ids start anew: until its ids have passed the restored ones,
-- nobody would see those events, and new ones would sort before them. This puts them all before everything to come, in
-- their order. Cursors from before the restore are void.
create function rebase_log() returns bigint language plpgsql as $$
declare v_rows bigint;
begin
  alter table events disable trigger events_append_only;
  update events set transaction_id = '3';
  get diagnostics v_rows = row_count;
  alter table events enable trigger events_append_only;
  return v_rows;
end $$;
