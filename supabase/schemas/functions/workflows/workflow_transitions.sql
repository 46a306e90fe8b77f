-- One list of what may follow what; `src/domain/workflow.ts` holds the same list and a test compares them.
create or replace function workflow_transitions() returns jsonb
language sql immutable return
  '{
    "RECEIVED": ["PROCESSING"],
    "PROCESSING": ["RECEIVED", "AWAITING_APPROVAL", "SCHEDULED", "SENDING", "ESCALATED", "SUPPRESSED", "SUPERSEDED", "FAILED"],
    "AWAITING_APPROVAL": ["RECEIVED", "SCHEDULED", "SENDING", "REJECTED", "ESCALATED", "SUPPRESSED", "SUPERSEDED"],
    "SCHEDULED": ["SENDING", "SUPPRESSED", "SUPERSEDED"],
    "SENDING": ["SCHEDULED", "SENT", "SUPPRESSED", "UNCONFIRMED", "FAILED"],
    "UNCONFIRMED": ["SENDING", "SENT", "SUPPRESSED"],
    "FAILED": ["RECEIVED", "SENDING"],
    "SENT": [], "ESCALATED": [], "SUPPRESSED": [], "SUPERSEDED": [], "REJECTED": []
  }'::jsonb;
