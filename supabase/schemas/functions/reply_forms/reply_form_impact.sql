-- What forms would change: of the newest drafts in their language that were approved since p_since as they were, at most p_most, how
-- many would have gone out alone with the form approved. Those are the ones that nothing but the check of forms kept, and
-- whose sentences are approved forms or this one.
create or replace function reply_form_impact(p_ids uuid[], p_since timestamptz, p_most integer) returns jsonb
language sql stable return (
  select coalesce(jsonb_agg(jsonb_build_object('id', r.id, 'approvals', i.approvals, 'alone', i.alone)), '[]')
  from reply_forms r
  cross join lateral (
    select count(*) as approvals, count(*) filter (where
      exists (select from jsonb_array_elements(d.sentences) s where s ->> 'key' = r.key)
      and not exists (select from jsonb_array_elements(d.checks) c
        where not (c ->> 'passed')::boolean and c ->> 'name' <> 'forms')
      and not exists (select from jsonb_array_elements(d.sentences) s
        where s ->> 'formId' is null and s ->> 'key' is distinct from r.key)) as alone
    from (
      select sentences, checks from drafts
      where language = r.language and status = 'APPROVED' and created_at >= p_since and final_body is null and model <> 'none'
      order by created_at desc limit p_most
    ) d
  ) i
  where r.id = any (p_ids)
);
