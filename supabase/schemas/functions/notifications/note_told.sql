-- An audience has taken the message of a batch: it is not told that again, whatever becomes of the others. The lease goes on for
-- p_lease_ms; false: another worker has it.
create or replace function note_told(p_batch uuid, p_lease_token uuid, p_audience text, p_lease_ms bigint) returns boolean
language sql set search_path = public, pg_temp
begin atomic
  with noted as (
    update notifications set told = told || p_audience, lease_until = clock_timestamp() + p_lease_ms * interval '1 millisecond'
    where batch = p_batch and lease_token = p_lease_token and sent_at is null returning id)
  select exists (select from noted);
end;
