-- What callers see of a row, as JSON with the names that the gateway uses, and the reads. Nothing here writes.

create function conversation_json(p conversations) returns jsonb language sql stable as $$
  select jsonb_build_object(
    'id', p.id, 'phoneNumber', p.phone_number, 'smsAgentId', p.sms_agent_id, 'tenantId', p.tenant_id,
    'language', p.language, 'consent', p.consent, 'createdAt', p.created_at)
$$;

-- The texts of a turn, joined by line breaks in the order in which they were received.
create function turn_text(p workflows) returns text language sql stable as $$
  select coalesce(string_agg(content, e'\n' order by received_at, position), '')
  from messages
  where conversation_id = p.conversation_id and position between p.first_message and p.last_message
$$;

create function workflow_json(p workflows) returns jsonb language sql stable as $$
  select jsonb_build_object(
    'id', p.id, 'conversationId', p.conversation_id, 'status', p.status, 'version', p.version, 'route', p.route,
    'tenantId', p.tenant_id, 'message', turn_text(p), 'steps', p.steps, 'attempts', p.attempts, 'error', p.error,
    'scheduledFor', case when p.status = 'SCHEDULED' then p.deadline_at end,
    'receivedAt', p.received_at, 'updatedAt', p.updated_at, 'completedAt', p.completed_at)
$$;

create function draft_json(p drafts) returns jsonb language sql stable as $$
  select jsonb_build_object(
    'id', p.id, 'workflowId', p.workflow_id, 'version', p.version, 'status', p.status, 'body', p.body,
    'translation', p.translation, 'language', p.language, 'intent', p.intent, 'confidence', p.confidence,
    'checks', p.checks, 'facts', p.facts, 'promptVersion', p.prompt_version, 'model', p.model,
    'decidedBy', p.decided_by, 'decidedAt', p.decided_at, 'decisionNote', p.decision_note,
    'finalBody', p.final_body, 'createdAt', p.created_at)
$$;

create function escalation_json(p escalations) returns jsonb language sql stable as $$
  select jsonb_build_object(
    'id', p.id, 'workflowId', p.workflow_id, 'conversationId', p.conversation_id, 'type', p.type,
    'severity', p.severity, 'status', p.status, 'reason', p.reason, 'automatic', p.automatic,
    'acknowledgedBy', p.acknowledged_by, 'resolvedBy', p.resolved_by, 'resolution', p.resolution,
    'createdAt', p.created_at, 'dueAt', p.due_at)
$$;

create function get_conversations(p_ids uuid[]) returns jsonb language sql stable as $$
  select coalesce(jsonb_agg(conversation_json(c)), '[]') from conversations c where c.id = any (p_ids)
$$;

-- By the gateway's own id, or by the SMS Agent's: its callers know only that one.
create function find_conversation(p_id text) returns jsonb language sql stable as $$
  select conversation_json(c) from conversations c
  where c.id = case when p_id ~* '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$' then p_id::uuid end or c.sms_agent_id = p_id
  order by (c.sms_agent_id is distinct from p_id) desc, c.created_at desc limit 1
$$;

create function get_workflows(p_ids uuid[]) returns jsonb language sql stable as $$
  select coalesce(jsonb_agg(workflow_json(w)), '[]') from workflows w where w.id = any (p_ids)
$$;

create function get_drafts(p_ids uuid[]) returns jsonb language sql stable as $$
  select coalesce(jsonb_agg(draft_json(d)), '[]') from drafts d where d.id = any (p_ids)
$$;

-- All drafts of each workflow, newest first.
create function get_drafts_of_workflows(p_workflow_ids uuid[]) returns jsonb language sql stable as $$
  select coalesce(jsonb_agg(draft_json(d) order by d.created_at desc, d.id), '[]')
  from drafts d where d.workflow_id = any (p_workflow_ids)
$$;

create function get_escalations_of_workflows(p_workflow_ids uuid[]) returns jsonb language sql stable as $$
  select coalesce(jsonb_agg(escalation_json(e) order by e.created_at, e.id), '[]')
  from escalations e where e.workflow_id = any (p_workflow_ids)
$$;

-- The conditions of a filter as SQL over alias `r`, parameter $1 being the filter itself: only what is asked for
-- stands in the query, so the planner can use the index that fits.
create function workflow_conditions(p_filter jsonb) returns text language sql immutable as $$
  select 'true'
    || case when p_filter ? 'statuses' then ' and r.status in (select jsonb_array_elements_text($1 -> ''statuses''))' else '' end
    || case when p_filter ? 'routes' then ' and r.route in (select jsonb_array_elements_text($1 -> ''routes''))' else '' end
    || case when p_filter ? 'tenantIds' then ' and r.tenant_id in (select jsonb_array_elements_text($1 -> ''tenantIds''))' else '' end
    || case when p_filter ? 'conversationIds' then ' and r.conversation_id in (select jsonb_array_elements_text($1 -> ''conversationIds'')::uuid)' else '' end
    || case when p_filter ? 'from' then ' and r.received_at >= ($1 ->> ''from'')::timestamptz' else '' end
    || case when p_filter ? 'to' then ' and r.received_at < ($1 ->> ''to'')::timestamptz' else '' end
$$;

create function draft_conditions(p_filter jsonb) returns text language sql immutable as $$
  select 'true'
    || case when p_filter ? 'statuses' then ' and r.status in (select jsonb_array_elements_text($1 -> ''statuses''))' else '' end
    || case when p_filter ? 'languages' then ' and r.language in (select jsonb_array_elements_text($1 -> ''languages''))' else '' end
    || case when p_filter ? 'minConfidence' then ' and r.confidence >= ($1 ->> ''minConfidence'')::double precision' else '' end
    || case when p_filter ? 'maxConfidence' then ' and r.confidence <= ($1 ->> ''maxConfidence'')::double precision' else '' end
    || case when p_filter ? 'from' then ' and r.created_at >= ($1 ->> ''from'')::timestamptz' else '' end
    || case when p_filter ? 'to' then ' and r.created_at < ($1 ->> ''to'')::timestamptz' else '' end
$$;

-- One page, newest first: at most p_limit rows that come after the one with the cursor p_after ("instant|id").
create function list_workflows(p_filter jsonb, p_limit integer, p_after text default null)
returns jsonb language plpgsql stable as $$
declare v_page jsonb;
begin
  execute 'select coalesce(jsonb_agg(jsonb_build_object(
        ''cursor'', p.received_at::text || ''|'' || p.id, ''node'', workflow_json(p::workflows)) order by p.received_at desc, p.id desc), ''[]'')
      from (select r.* from workflows r where ' || workflow_conditions(p_filter)
    || case when p_after is not null then
         ' and (r.received_at, r.id) < (split_part($3, ''|'', 1)::timestamptz, split_part($3, ''|'', 2)::uuid)' else '' end
    || ' order by r.received_at desc, r.id desc limit $2) p'
  into v_page using p_filter, p_limit, p_after;
  return v_page;
end $$;

create function list_drafts(p_filter jsonb, p_limit integer, p_after text default null)
returns jsonb language plpgsql stable as $$
declare v_page jsonb;
begin
  execute 'select coalesce(jsonb_agg(jsonb_build_object(
        ''cursor'', p.created_at::text || ''|'' || p.id, ''node'', draft_json(p::drafts)) order by p.created_at desc, p.id desc), ''[]'')
      from (select r.* from drafts r where ' || draft_conditions(p_filter)
    || case when p_after is not null then
         ' and (r.created_at, r.id) < (split_part($3, ''|'', 1)::timestamptz, split_part($3, ''|'', 2)::uuid)' else '' end
    || ' order by r.created_at desc, r.id desc limit $2) p'
  into v_page using p_filter, p_limit, p_after;
  return v_page;
end $$;

-- Counting stops at p_most: nobody reads a larger number, and a count reads every row that it counts.
create function count_workflows(p_filter jsonb, p_most integer) returns integer language plpgsql stable as $$
declare v_count integer;
begin
  execute 'select count(*) from (select from workflows r where ' || workflow_conditions(p_filter) || ' limit $2) c'
  into v_count using p_filter, p_most;
  return v_count;
end $$;

create function count_drafts(p_filter jsonb, p_most integer) returns integer language plpgsql stable as $$
declare v_count integer;
begin
  execute 'select count(*) from (select from drafts r where ' || draft_conditions(p_filter) || ' limit $2) c'
  into v_count using p_filter, p_most;
  return v_count;
end $$;

-- The approvals that are open as of the log's horizon, oldest first, as the events that opened them. It is computed
-- from the log and not from `drafts`, so that it and the events after `cursor` never tell a change twice or not at all.
create function open_approvals() returns jsonb language sql stable as $$
  with horizon as (select pg_snapshot_xmin(pg_current_snapshot()) as id),
  candidates as (
    select id from drafts where status = 'PENDING'
    union
    select draft_id from events where transaction_id >= (select id from horizon) and draft_id is not null
  ),
  opened as (
    select e.* from events e join candidates on candidates.id = e.draft_id
    where e.action = 'draft.requested' and e.transaction_id < (select id from horizon)
      and not exists (
        select from events r
        where r.draft_id = e.draft_id and r.position <> e.position
          and r.action in ('draft.approved', 'draft.rejected', 'draft.escalated', 'draft.superseded', 'draft.expired')
          and r.transaction_id < (select id from horizon))
  )
  select jsonb_build_object(
    'cursor', cursor_of((select id from horizon), 0),
    'events', coalesce((select jsonb_agg(event_json(o::events) order by transaction_id, position) from opened o), '[]'))
$$;
