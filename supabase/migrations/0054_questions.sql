-- Whoever names no end counts up to now, as before.
drop function measure_window(timestamptz, text[]);

-- What follows is written by `npm run migration` from supabase/schemas.

-- One page, newest first: at most p_limit texts that come after the one with the cursor p_after ("instant|id").
create or replace function list_sent_texts(p_filter jsonb, p_limit integer, p_after text default null) returns jsonb
language plpgsql stable set search_path = public, pg_temp as $$
begin
  return page_of('outbound_messages', 'sent_at', 'id', 'sent_text_json', sent_text_scans(p_filter), p_filter, p_limit, p_after);
end $$;

create or replace function payment_plan_scans(p_filter jsonb) returns text[]
language sql immutable return
  filter_scans(p_filter, '{"statuses": "r.status", "tenantIds": "r.tenant_id", "properties": "r.property_name"}',
    case when p_filter ? 'tenantIds' then '[{"list": "tenantIds"}]'
         when p_filter ? 'properties' then '[{"list": "properties"}]'
         when p_filter ? 'statuses' then '[{"list": "statuses"}]' else '[]' end::jsonb,
    within_window(p_filter, 'created_at')
      || case when p_filter ? 'coverageBelow' then ' and r.coverage < ($1 ->> ''coverageBelow'')::double precision' else '' end);

create or replace function sent_text_json(p outbound_messages) returns jsonb
language sql stable return (
  select jsonb_build_object('id', p.id, 'workflowId', p.workflow_id, 'conversationId', p.conversation_id, 'body', p.body, 'kind', p.kind,
    'sentAt', p.sent_at, 'deliveryStatus', p.delivery_status, 'alone', w.route in ('AUTO_SEND', 'NONE'),
    'propertyName', w.property_name, 'draftId', (
      select id from drafts where workflow_id = w.id and status in ('APPROVED', 'AUTO_APPROVED') order by created_at desc limit 1))
  from workflows w where w.id = p.workflow_id);

-- Over texts that were sent, by when they were. `alone`: true for those that no person decided about (fixed texts, and drafts that
-- needed nobody), false for the others.
create or replace function sent_text_scans(p_filter jsonb) returns text[]
language sql immutable return array[
  'r.sent_at is not null and ' || within_window(p_filter, 'sent_at')
    || case when p_filter ? 'alone' then
      ' and exists (select from workflows w where w.id = r.workflow_id and (w.route in (''AUTO_SEND'', ''NONE'')) = ($1 ->> ''alone'')::boolean)'
      else '' end
    || case when p_filter ? 'properties' then
      ' and exists (select from workflows w where w.id = r.workflow_id
          and w.property_name = any (array(select jsonb_array_elements_text($1 -> ''properties''))))'
      else '' end];

-- What became of drafts from p_from until before p_to, from the log, by language, property, approver or route (p_by): the 200 groups with the
-- most decisions, those first. `key` is null for what has none. Decisions count by when they were made, from the text that began the
-- turn (`textSeconds`) and from when the draft began to wait (`decisionSeconds`).
create or replace function measure_groups(
  p_by text, p_from timestamptz, p_to timestamptz, p_languages text[] default null, p_properties text[] default null
) returns jsonb
language plpgsql stable
set work_mem = '64MB' set jit = off set search_path = public, pg_temp as $$
declare v_groups jsonb;
begin
  execute format($query$
    with happened as (
      select %s as key, e.action, e.detail ? 'sent' as edited,
        e.detail ->> 'from' = 'AWAITING_APPROVAL' and e.action <> 'draft.requested' as by_person, e.at, e.draft_id, w.received_at
      from events e join drafts d on d.id = e.draft_id join workflows w on w.id = d.workflow_id
      where e.at >= $1 and e.at < $2
        and e.action in ('draft.auto_approved', 'draft.requested', 'draft.approved', 'draft.rejected', 'draft.escalated')
        and ($3 is null or d.language = any ($3)) and ($4 is null or d.property_name = any ($4))
    ), timed as (
      select h.*, case when by_person then extract(epoch from at - received_at)::double precision end as text_seconds,
        case when by_person then extract(epoch from at - (
          select r.at from events r where r.draft_id = h.draft_id and r.action = 'draft.requested' order by r.position limit 1
        ))::double precision end as decision_seconds
      from happened h
    ), counted as (
      select key, count(*) filter (where action = 'draft.auto_approved') as auto_sent,
        count(*) filter (where action = 'draft.requested') as approval_requested,
        count(*) filter (where by_person and action = 'draft.approved') as approved,
        count(*) filter (where by_person and action = 'draft.approved' and edited) as edited,
        count(*) filter (where by_person and action = 'draft.rejected') as rejected,
        count(*) filter (where by_person and action = 'draft.escalated') as escalated,
        count(*) filter (where by_person) as decided,
        percentile_cont(array[0.5, 0.95, 0.99]) within group (order by text_seconds) as text_seconds,
        percentile_cont(array[0.5, 0.95, 0.99]) within group (order by decision_seconds) as decision_seconds
      from timed group by key order by count(*) filter (where by_person) desc, count(*) desc, key limit 200
    )
    select coalesce(jsonb_agg(jsonb_build_object('key', key, 'autoSent', auto_sent, 'approvalRequested', approval_requested,
      'approved', approved, 'edited', edited, 'rejected', rejected, 'escalated', escalated,
      'approvalRate', approved::double precision / nullif(decided, 0),
      'textSeconds', text_seconds, 'decisionSeconds', decision_seconds)
      order by decided desc, auto_sent + approval_requested desc, key), '[]') from counted
  $query$, case p_by when 'LANGUAGE' then 'd.language' when 'PROPERTY' then 'd.property_name'
      when 'ROUTE' then 'w.route' when 'APPROVER' then $by$case when e.detail ->> 'from' = 'AWAITING_APPROVAL' then e.actor end$by$ end)
  into v_groups using p_from, p_to, p_languages, p_properties;
  return v_groups;
end $$;

-- What happened from p_from until before p_to, from the log, to the conversations of some properties or of all. The confidence of a draft
-- stands with the draft; what no model wrote has none.
create or replace function measure_window(
  p_from timestamptz, p_properties text[] default null, p_to timestamptz default 'infinity'
) returns jsonb
language plpgsql stable
set work_mem = '64MB' set jit = off set search_path = public, pg_temp as $$
declare v_metrics jsonb;
begin
  execute replace(replace($query$
    with happened as materialized (
      select workflow_id, draft_id, escalation_id, action, at, position, detail ->> 'from' as was, detail ->> 'to' as is_now,
        detail ? 'sent' as edited, detail ? 'override' as overridden, detail -> 'usage' as usage
      from events where at >= $1 and at < $3 {of_properties}
    ), counted as (
      select count(*) filter (where action = 'message.received') as received,
        count(*) filter (where action = 'draft.auto_approved') as auto_sent,
        -- A text that a human wrote is approved from the start: nobody decided about it.
        count(*) filter (where action = 'draft.approved' and was = 'AWAITING_APPROVAL') as approved,
        count(*) filter (where action = 'draft.approved' and edited) as edited,
        count(*) filter (where overridden) as overrides,
        count(*) filter (where action = 'draft.rejected') as rejected,
        count(*) filter (where action = 'draft.escalated') as escalated_drafts,
        count(*) filter (where escalation_id is not null
          and action not in ('escalation.acknowledged', 'escalation.resolved')) as escalated,
        count(*) filter (where is_now = 'SUPPRESSED') as suppressed,
        count(*) filter (where is_now = 'FAILED') as failed,
        -- Texts that are drafted for once more offer their plan once.
        count(distinct coalesce(workflow_id::text, position::text)) filter (where action = 'payment_plan.proposed') as payment_plans
      from happened
    ), drafted as (
      select count(*) as drafted, avg(confidence) as average_confidence
      from drafts where created_at >= $1 and created_at < $3 and model <> 'none' {drafts_of_properties}
    ), routed as (
      select extract(epoch from h.at - b.at)::double precision as seconds
      from happened h cross join lateral (
        select e.at, e.action from events e where e.workflow_id = h.workflow_id order by e.position limit 1) b
      where h.was = 'PROCESSING' and h.is_now in ('AWAITING_APPROVAL', 'SCHEDULED', 'SENDING', 'ESCALATED', 'SUPPRESSED')
        and b.action = 'message.received'
        -- Another draft that an approver asked for is no second answer to the receipt.
        and not exists (select from events e
          where e.workflow_id = h.workflow_id and e.position < h.position and e.action = 'draft.requested')
    ), decided as (
      select extract(epoch from h.at - r.at)::double precision as seconds
      from happened h cross join lateral (
        select e.at from events e where e.draft_id = h.draft_id and e.action = 'draft.requested' order by e.position limit 1) r
      where h.action in ('draft.approved', 'draft.rejected', 'draft.escalated')
    ), asked as (
      select usage ->> 'model' as model, sum((usage ->> 'calls')::bigint) as calls,
        sum((usage ->> 'promptTokens')::bigint) as prompt_tokens,
        sum((usage ->> 'completionTokens')::bigint) as completion_tokens,
        sum((usage ->> 'milliseconds')::bigint) as milliseconds,
        -- What is not known of one is not known of the sum.
        case when count(usage ->> 'costCents') = count(*) then sum((usage ->> 'costCents')::double precision) end as cost_cents
      from happened where usage is not null group by usage ->> 'model'
    )
    select jsonb_build_object(
      'received', received, 'drafted', drafted, 'autoSent', auto_sent, 'approved', approved, 'edited', edited,
      'rejected', rejected, 'overrides', overrides, 'escalated', escalated, 'suppressed', suppressed, 'failed', failed, 'paymentPlans', payment_plans,
      'averageConfidence', average_confidence,
      'autoSendRate', auto_sent::double precision / nullif(drafted, 0),
      'approvalRate', approved::double precision / nullif(approved + rejected + escalated_drafts, 0),
      'routeSeconds', (select percentile_cont(array[0.5, 0.95, 0.99]) within group (order by seconds) from routed),
      'decisionSeconds', (select percentile_cont(array[0.5, 0.95, 0.99]) within group (order by seconds) from decided),
      'modelUsage', (select coalesce(jsonb_agg(jsonb_build_object(
          'model', model, 'calls', calls, 'promptTokens', prompt_tokens, 'completionTokens', completion_tokens,
          'milliseconds', milliseconds, 'costCents', cost_cents) order by calls desc, model), '[]') from asked))
    from counted, drafted
  $query$, '{of_properties}', case when p_properties is null then '' else
      'and exists (select from conversations c where c.id = events.conversation_id and c.property_name = any ($2))' end),
    '{drafts_of_properties}', case when p_properties is null then '' else 'and property_name = any ($2)' end)
  into v_metrics using p_from, p_properties, p_to;
  return v_metrics;
end $$;

create or replace function count_sent_texts(p_filter jsonb, p_most integer) returns integer
language sql stable return count_of('outbound_messages', sent_text_scans(p_filter), p_filter, p_most);

CREATE INDEX outbound_messages_sent ON public.outbound_messages USING btree (sent_at DESC, id DESC) WHERE (sent_at IS NOT NULL);

select only_for_service('{list_sent_texts, sent_text_json, sent_text_scans, measure_groups, measure_window, count_sent_texts}');
