-- When texts of outreach are planned to go out, from p_from on.
create or replace function outreach_planned(p_from timestamptz) returns jsonb
language sql stable return (
  select coalesce(jsonb_agg(send_at order by send_at), '[]') from outreach_texts where send_at >= p_from
);
