-- What people look at all day: conversations by their newest activity and by who they are with, the numbers of a window
-- bucket by bucket, and how far confidence can be trusted.

create or replace function payment_plan_json(p payment_plans) returns jsonb language sql stable as $$
  select jsonb_build_object(
    'id', p.id, 'conversationId', p.conversation_id, 'workflowId', p.workflow_id, 'tenantId', p.tenant_id,
    'status', p.status, 'amountCents', p.amount_cents, 'interval', p.interval, 'installments', p.installments,
    'startDate', p.start_date, 'totalCents', p.total_cents, 'coverage', p.coverage,
    'autoApprovable', p.auto_approvable, 'issues', p.issues, 'counterOffer', p.counter_offer, 'createdAt', p.created_at)
$$;

-- What narrows events to the conversations of some properties, parameter $2 being their names; without names, nothing.
create function events_of_properties(p_properties text[]) returns text language sql immutable as $$
  select case when p_properties is null then '' else
    ' and exists (select from conversations c where c.id = e.conversation_id and c.property_name = any ($2))' end
$$;

-- What happened since the first of p_starts, counted as in measure_window, for each of the stretches that begin there; the
-- last one has no end, so that they come to the same sums.
create function measure_series(p_starts text[], p_properties text[] default null) returns jsonb language plpgsql stable
set work_mem = '64MB' set jit = off as $$
declare v_series jsonb;
begin
  execute replace($query$
    with happened as (
      select width_bucket(at, $1) as bucket, action, escalation_id, detail ->> 'from' as was, detail ->> 'to' as is_now,
        detail ? 'sent' as edited
      from events e where at >= $1[1] {of_properties}
    ), counted as (
      select bucket, count(*) filter (where action = 'message.received') as received,
        count(*) filter (where action = 'draft.auto_approved') as auto_sent,
        count(*) filter (where action = 'draft.requested') as approval_requested,
        count(*) filter (where action = 'draft.approved' and was = 'AWAITING_APPROVAL') as approved,
        count(*) filter (where action = 'draft.approved' and edited) as edited,
        count(*) filter (where action = 'draft.rejected') as rejected,
        count(*) filter (where escalation_id is not null
          and action not in ('escalation.acknowledged', 'escalation.resolved')) as escalated,
        count(*) filter (where is_now = 'SUPPRESSED') as suppressed,
        count(*) filter (where is_now = 'FAILED') as failed
      from happened group by bucket
    )
    select jsonb_agg(jsonb_build_object(
      'received', coalesce(received, 0), 'autoSent', coalesce(auto_sent, 0),
      'approvalRequested', coalesce(approval_requested, 0), 'approved', coalesce(approved, 0), 'edited', coalesce(edited, 0),
      'rejected', coalesce(rejected, 0), 'escalated', coalesce(escalated, 0), 'suppressed', coalesce(suppressed, 0),
      'failed', coalesce(failed, 0)) order by bucket)
    from generate_series(1, cardinality($1)) bucket left join counted using (bucket)
  $query$, '{of_properties}', events_of_properties(p_properties)) into v_series using p_starts::timestamptz[], p_properties;
  return v_series;
end $$;

-- What approvers made of the model's drafts since p_from, by tenths of confidence: the lowest first, 1 in the highest.
-- Confidence is a sum of weights: what is a tenth but for the last bits of a double is that tenth.
create function measure_calibration(p_from timestamptz, p_properties text[] default null) returns jsonb
language plpgsql stable set jit = off as $$
declare v_tenths jsonb;
begin
  execute replace($query$
    with decided as (
      select least(floor(d.confidence::numeric * 10), 9)::integer as tenth, d.confidence, e.action, e.detail ? 'sent' as edited
      from events e join drafts d on d.id = e.draft_id
      where e.at >= $1 and e.action in ('draft.approved', 'draft.rejected', 'draft.escalated')
        and e.detail ->> 'from' = 'AWAITING_APPROVAL' and d.model <> 'none' {of_properties}
    ), counted as (
      select tenth, count(*) as decided, count(*) filter (where action = 'draft.approved' and not edited) as approved_unchanged,
        count(*) filter (where action = 'draft.approved' and edited) as approved_edited,
        count(*) filter (where action = 'draft.rejected') as rejected,
        count(*) filter (where action = 'draft.escalated') as escalated, avg(confidence) as average_confidence
      from decided group by tenth
    )
    select jsonb_agg(jsonb_build_object(
      'decided', coalesce(decided, 0), 'approvedUnchanged', coalesce(approved_unchanged, 0),
      'approvedEdited', coalesce(approved_edited, 0), 'rejected', coalesce(rejected, 0), 'escalated', coalesce(escalated, 0),
      'averageConfidence', average_confidence) order by tenth)
    from generate_series(0, 9) tenth left join counted using (tenth)
  $query$, '{of_properties}', events_of_properties(p_properties)) into v_tenths using p_from, p_properties;
  return v_tenths;
end $$;

select only_for_service(array['events_of_properties', 'measure_series', 'measure_calibration']);

-- When something last happened in each conversation, and who it is with as its newest draft knew them. Whatever appends to
-- the log counts on the conversation, in whichever function.
alter table conversations
  add column last_activity_at timestamptz not null default now(),
  add column search_text text not null default '';       -- the tenant's name, unit and property, folded

-- A text without what tells capitals and accents apart: a search for "garcia" finds "GARCÍA".
create function fold_text(p_text text) returns text language sql immutable as $$
  select lower(regexp_replace(normalize(p_text, nfkd), '[\u0300-\u036f]', '', 'g'))
$$;

create function search_text_of(p_facts jsonb) returns text language sql stable as $$
  select fold_text(concat_ws(' ', p_facts ->> 'tenantName', p_facts ->> 'unitName', p_facts ->> 'propertyName'))
$$;

update conversations c set
  last_activity_at = coalesce(
    (select at from events e where e.conversation_id = c.id and e.sequence = c.event_count), created_at),
  search_text = coalesce((
    select search_text_of(d.facts) from workflows w join drafts d on d.workflow_id = w.id
    where w.conversation_id = c.id and d.facts ->> 'tenantName' <> ''
    order by w.received_at desc, w.id desc, d.created_at desc limit 1), '');
create index conversations_activity on conversations (last_activity_at desc, id desc);

create function note_activity() returns trigger language plpgsql as $$
begin
  new.last_activity_at := clock_timestamp();
  return new;
end $$;
create trigger conversations_active before update of event_count on conversations
  for each row when (new.event_count > old.event_count) execute function note_activity();

create function note_tenant_of_draft() returns trigger language plpgsql as $$
begin
  if new.facts ->> 'tenantName' <> '' then
    update conversations c set search_text = search_text_of(new.facts) from workflows w
    where w.id = new.workflow_id and c.id = w.conversation_id and c.search_text <> search_text_of(new.facts);
  end if;
  return null;
end $$;
create trigger drafts_tenant after insert on drafts for each row execute function note_tenant_of_draft();

create or replace function conversation_json(p conversations) returns jsonb language sql stable as $$
  select jsonb_build_object(
    'id', p.id, 'phoneNumber', p.phone_number, 'smsAgentId', p.sms_agent_id, 'tenantId', p.tenant_id,
    'language', p.language, 'consent', p.consent, 'timeZone', p.time_zone, 'quietWindows', p.quiet_windows,
    'lastActivityAt', p.last_activity_at, 'createdAt', p.created_at)
$$;

-- The condition of a filter over alias `r`. A search is for all of its words in the tenant's name, unit and property, for the
-- tenant's id, or for a number: the whole of it, a stretch of its digits, or its last four. What is not searched for compares
-- with null, which nothing equals.
create function conversation_condition(p_filter jsonb) returns text language sql immutable as $$
  select 'true'
    || case when p_filter ? 'properties' then ' and ($1 -> ''properties'') ? r.property_name' else '' end
    || case when (p_filter -> 'holdsOnly')::boolean then
         ' and r.id in (select conversation_id from escalations where holds and status <> ''RESOLVED'')' else '' end
    || case when p_filter ? 'search' then ' and (' || concat_ws(' or ',
         (select string_agg(format('strpos(r.search_text, %L) > 0', fold_text(word)), ' and ')
          from jsonb_array_elements_text(p_filter #> '{search,words}') word where fold_text(word) <> ''),
         format('r.tenant_id = %L', p_filter #>> '{search,tenantId}'),
         format('r.phone_number = %L', p_filter #>> '{search,phoneNumber}'),
         format('strpos(r.phone_number, %L) > 0', p_filter #>> '{search,digits}'),
         format('right(r.phone_number, 4) = %L', p_filter #>> '{search,lastDigits}')) || ')' else '' end
$$;

create function list_conversations(p_filter jsonb, p_limit integer, p_after text default null)
returns jsonb language plpgsql stable as $$
begin
  return page_of('conversations', 'last_activity_at', 'id', 'conversation_json', array[conversation_condition(p_filter)], p_filter,
    p_limit, p_after);
end $$;

create function count_conversations(p_filter jsonb, p_most integer) returns integer language sql stable as $$
  select count_of('conversations', array[conversation_condition(p_filter)], p_filter, p_most)
$$;

-- The newest escalations of a conversation, at most a hundred: {conversationId, statuses, holding}. Without statuses, whatever
-- became of them; holding, those that keep the conversation for a human now.
create function escalations_of_conversation(p_wanted jsonb) returns jsonb language sql stable as $$
  select coalesce(jsonb_agg(escalation_json(e::escalations) order by e.created_at desc, e.id desc), '[]')
  from (
    select * from escalations
    where conversation_id = (p_wanted ->> 'conversationId')::uuid
      and (jsonb_typeof(p_wanted -> 'statuses') = 'null' or p_wanted -> 'statuses' ? status)
      and (not (p_wanted -> 'holding')::boolean or holds and status <> 'RESOLVED')
    order by created_at desc, id desc limit 100
  ) e
$$;

-- `escalationsOfConversations` are of one conversation each, and are answered in their order.
alter function read_many(jsonb) rename to read_rows;
create function read_many(p_wanted jsonb) returns jsonb language sql stable as $$
  select read_rows(p_wanted) || jsonb_build_object('escalationsOfConversations', (
    select coalesce(jsonb_agg(escalations_of_conversation(value) order by ordinality), '[]')
    from jsonb_array_elements(p_wanted -> 'escalationsOfConversations') with ordinality))
$$;

select only_for_service(array['note_activity', 'fold_text', 'search_text_of', 'note_tenant_of_draft', 'conversation_condition',
  'list_conversations', 'count_conversations', 'escalations_of_conversation', 'read_many']);
