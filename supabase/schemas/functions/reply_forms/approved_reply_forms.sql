-- All approved forms, and the revision of the whole: whoever knows that one already gets it back alone.
create or replace function approved_reply_forms(p_known text default null) returns jsonb
language sql stable return (
  select case when v.revision = p_known then jsonb_build_object('revision', v.revision)
    else jsonb_build_object('revision', v.revision, 'forms', (
      select coalesce(jsonb_agg(reply_form_json(r) order by r.created_at, r.id), '[]') from reply_forms r where r.status = 'APPROVED'))
    end
  from (select reply_forms_revision() as revision) v
);
