-- Names what the landlord's facts are now: one that is added, changed or removed changes it. The sum of all moments rather than the
-- newest, since transactions do not commit in the order of their clocks.
create or replace function business_facts_revision() returns text
language sql stable return (
  select coalesce(sum(extract(epoch from coalesce(removed_at, updated_at))), 0) || '/' || count(*) from business_facts
);
