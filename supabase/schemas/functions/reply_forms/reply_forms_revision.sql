-- Names what the reply forms are now: whatever is changed of them, and by whom it may be, changes it.
create or replace function reply_forms_revision() returns text
language sql stable return (select coalesce(sum(revision), 0) || '/' || count(*) from reply_forms);
