-- What a text is told to be when it may not go out: in the words of the audit trail.
create or replace function suppression_reason(p_consent text) returns text
language sql immutable return case p_consent when 'OPTED_OUT' then 'opted out' else 'a human has the conversation' end;
