-- What persons answered for, before and now: the newer reason, and all that either of them covers.
create or replace function merged_override(p_before jsonb, p_now jsonb) returns jsonb
language sql immutable return case
  when jsonb_typeof(p_now) is distinct from 'object' then nullif(p_before, 'null')
  when jsonb_typeof(p_before) is distinct from 'object' then p_now
  else jsonb_build_object('reason', p_now -> 'reason', 'checks', (p_before -> 'checks') || (p_now -> 'checks'),
    'holds', (p_before -> 'holds') || (p_now -> 'holds')) end;
