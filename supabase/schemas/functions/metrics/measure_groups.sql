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
