-- Whether a number is kept when all else is erased: it has opted out, or its consent was changed at some time.
create or replace function keeps_number(p conversations) returns boolean
language sql stable return p.consent = 'OPTED_OUT'
  or exists (select from events e where e.conversation_id = p.id and e.action = 'consent.changed');
