-- What people look at all day: conversations by their newest activity and by who they are with, the numbers of a window
-- bucket by bucket, and how far confidence can be trusted.

create or replace function payment_plan_json(p payment_plans) returns jsonb language sql stable as $$
  select jsonb_build_object(
    'id', p.id, 'conversationId', p.conversation_id, 'workflowId', p.workflow_id, 'tenantId', p.tenant_id,
    'status', p.status, 'amountCents', p.amount_cents, 'interval', p.interval, 'installments', p.installments,
    'startDate', p.start_date, 'totalCents', p.total_cents, 'coverage', p.coverage,
    'autoApprovable', p.auto_approvable, 'issues', p.issues, 'counterOffer', p.counter_offer, 'createdAt', p.created_at)
$$;

-- What happened since the first of p_starts, counted as in measure_window, for each of the stretches that begin there; the
-- last one has no end, so that they come to the same sums.
create function measure_series(p_starts text[]) returns jsonb language plpgsql stable
set work_mem = '64MB' set jit = off as $$
declare v_series jsonb;
begin
  execute $query$
    with happened as (
      select width_bucket(at, $1) as bucket, action, escalation_id, detail ->> 'from' as was, detail ->> 'to' as is_now,
        detail ? 'sent' as edited
      from events where at >= $1[1]
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
  $query$ into v_series using p_starts::timestamptz[];
  return v_series;
end $$;

-- What approvers made of the model's drafts since p_from, by tenths of confidence: the lowest first, 1 in the highest.
-- Confidence is a sum of weights: what is a tenth but for the last bits of a double is that tenth.
create function measure_calibration(p_from timestamptz) returns jsonb language plpgsql stable set jit = off as $$
declare v_tenths jsonb;
begin
  execute $query$
    with decided as (
      select least(floor(d.confidence::numeric * 10), 9)::integer as tenth, d.confidence, e.action, e.detail ? 'sent' as edited
      from events e join drafts d on d.id = e.draft_id
      where e.at >= $1 and e.action in ('draft.approved', 'draft.rejected', 'draft.escalated')
        and e.detail ->> 'from' = 'AWAITING_APPROVAL' and d.model <> 'none'
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
  $query$ into v_tenths using p_from;
  return v_tenths;
end $$;

select only_for_service(array['measure_series', 'measure_calibration']);
