-- Over the events that one erasure took words out of, as they are since: their hashes, which stay those of the words, and what is
-- left of them. Null: there are none.
create or replace function erased_digest(p_conversation_id uuid, p_sequence bigint) returns text
language sql stable return (
  select encode(sha256(convert_to(string_agg(e.hash || ' ' || event_hash('', e), e'\n' order by e.sequence), 'UTF8')), 'hex')
  from events e where e.conversation_id = p_conversation_id and e.erased_by = p_sequence
);
