-- A channel has taken the message of a batch: it is not told that again, whatever becomes of the others.
create or replace function note_told(p_batch uuid, p_lease_token uuid, p_channel text) returns void
language sql set search_path = public, pg_temp
begin atomic
  update notifications set told = told || p_channel where batch = p_batch and lease_token = p_lease_token and sent_at is null;
end;
