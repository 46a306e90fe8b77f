-- Whether an escalation of this type forbids contact until it is resolved. `src/domain/escalation-type.ts` holds the same list and
-- a test compares them.
create or replace function bars_contact(p_type text) returns boolean
language sql immutable return p_type in ('ATTORNEY', 'BANKRUPTCY', 'DECEASED', 'WRONG_NUMBER', 'CONSENT_UNCLEAR', 'UNKNOWN_NUMBER');
