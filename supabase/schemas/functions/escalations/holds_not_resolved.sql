-- Holds without those that a decision settles.
create or replace function holds_not_resolved(p_holds jsonb, p_resolve jsonb) returns jsonb
language sql immutable return (
  select coalesce(jsonb_agg(hold order by ordinality), '[]') from jsonb_array_elements(p_holds) with ordinality holds (hold, ordinality)
  where not coalesce(p_resolve -> 'ids' ? (hold ->> 'id'), false)
);
