-- The log and the state machine: appending events, reading them without gaps, and the guard on every change of status.

-- One list of what may follow what; `src/domain/workflow.ts` holds the same list and a test compares them.
create function workflow_transitions() returns jsonb language sql immutable as $$
  select '{
    "RECEIVED": ["PROCESSING"],
    "PROCESSING": ["RECEIVED", "AWAITING_APPROVAL", "SENDING", "ESCALATED", "SUPPRESSED", "SUPERSEDED", "FAILED"],
    "AWAITING_APPROVAL": ["SENDING", "REJECTED", "ESCALATED", "SUPPRESSED", "SUPERSEDED"],
    "SCHEDULED": [],
    "SENDING": ["SENT", "SUPPRESSED", "FAILED"],
    "SENT": [], "ESCALATED": [], "SUPPRESSED": [], "SUPERSEDED": [], "REJECTED": [], "FAILED": []
  }'::jsonb
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
    new.completed_at := case when workflow_transitions() -> new.status = '[]' then now() end;
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
-- which is what keeps the chain in one piece.
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
  insert into events (conversation_id, sequence, workflow_id, draft_id, escalation_id, actor, action, detail, at, hash)
  values (v_event.conversation_id, v_event.sequence, v_event.workflow_id, v_event.draft_id, v_event.escalation_id,
          v_event.actor, v_event.action, v_event.detail, v_event.at, v_event.hash);
  update conversations set event_count = v_event.sequence, last_hash = v_event.hash where id = p_conversation_id;
end $$;

-- A cursor is "transaction.position": the log's order is that of transaction ids, not of positions alone, because
-- transactions commit out of order. Only rows of transactions older than every running one are shown, so nothing can
-- still appear before a cursor that a reader already holds.
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
