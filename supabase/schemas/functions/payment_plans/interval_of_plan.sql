-- From one payment of a plan to the next.
create or replace function interval_of_plan(p_interval text) returns interval
language sql immutable return case p_interval when 'WEEKLY' then interval '7 days' when 'BIWEEKLY' then interval '14 days' else interval '1 month' end;
