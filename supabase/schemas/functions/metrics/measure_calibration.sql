-- What approvers made of the model's drafts since p_from, by tenths of confidence: the lowest first, 1 in the highest.
-- Confidence is a sum of weights: what is a tenth but for the last bits of a double is that tenth.
create or replace function measure_calibration(p_from timestamptz, p_properties text[] default null) returns jsonb
language plpgsql stable set jit = off set search_path = public, pg_temp as $$
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
