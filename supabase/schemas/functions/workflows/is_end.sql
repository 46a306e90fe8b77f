-- Where a workflow ends; FAILED does unless somebody starts it again.
create or replace function is_end(p_status text) returns boolean
language sql immutable return p_status in ('SENT', 'ESCALATED', 'SUPPRESSED', 'SUPERSEDED', 'REJECTED', 'FAILED');
