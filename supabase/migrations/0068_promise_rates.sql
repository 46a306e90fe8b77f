drop index promises_due;
create index promises_due on promises (due_date, status) include (property_name, amount_cents, paid_cents);

-- What follows is written by `npm run migration` from supabase/schemas.

-- How promises due from p_from to p_to were kept, by the week or month in which they were due or by property (p_by): 200 groups, those of
-- time oldest first, the others with the most promises first. Of an index alone. `key` is null for what has none.
create or replace function measure_promises(p_by text, p_from date, p_to date, p_properties text[] default null) returns jsonb
language sql stable set jit = off set search_path = public, pg_temp as $$
  with counted as (
    select case p_by when 'WEEK' then date_trunc('week', due_date)::date::text
        when 'MONTH' then date_trunc('month', due_date)::date::text else property_name end as key,
      count(*) filter (where status = 'KEPT') as kept, count(*) filter (where status = 'PARTIAL') as partial,
      count(*) filter (where status = 'BROKEN') as broken, count(*) filter (where status = 'OPEN') as open,
      sum(amount_cents) as promised, sum(paid_cents) as paid
    from promises
    where due_date between p_from and p_to and status in ('KEPT', 'PARTIAL', 'BROKEN', 'OPEN')
      and (p_properties is null or property_name = any (p_properties))
    group by 1
  ), ordered as (
    select *, row_number() over (order by case when p_by = 'PROPERTY' then -(kept + partial + broken + open) else 0 end, key) as place
    from counted order by place limit 200
  )
  select coalesce(jsonb_agg(jsonb_build_object('key', key, 'kept', kept, 'partial', partial, 'broken', broken, 'open', open,
    'keptRate', kept::double precision / nullif(kept + partial + broken, 0), 'promisedCents', promised, 'paidCents', paid) order by place), '[]')
  from ordered
$$;

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
        count(*) filter (where action = 'promise.kept') as promises_kept,
        count(*) filter (where action in ('promise.broken', 'promise.partial')) as promises_broken,
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
      'promisesKept', promises_kept, 'promisesBroken', promises_broken,
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

select only_for_service('{measure_promises}');
