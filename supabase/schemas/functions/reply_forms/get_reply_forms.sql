create or replace function get_reply_forms(p_ids uuid[]) returns jsonb
language sql stable return (
  select coalesce(jsonb_agg(reply_form_json(r)), '[]') from reply_forms r where r.id = any (p_ids)
);
