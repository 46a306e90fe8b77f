-- What happened since the first of p_starts, counted as in measure_window, for each of the stretches that begin there; the
-- last one has no end, so that they come to the same sums.
create or replace function measure_series(p_starts text[], p_properties text[] default null) returns jsonb
language plpgsql stable
set work_mem = '64MB' set jit = off set search_path = public, pg_temp as $$
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
