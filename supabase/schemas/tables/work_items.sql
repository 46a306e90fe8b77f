-- All that waits for a person about one conversation, kept beside the rows it is of so that a queue of 100,000 is read and counted
-- without looking at them. A row stays when nothing waits any more: it says since which event, and who the conversation belongs to.
create table work_items (
  conversation_id uuid primary key references conversations,
  waits boolean not null,
  changed_epoch xid8 not null,                          -- with changed_position: the last event that changed it, in the log's order
  changed_position bigint not null,
  kinds text[] not null default '{}' check
    (kinds <@ array['DRAFT', 'PAYMENT_PLAN', 'ESCALATION', 'BROKEN_PROMISE', 'UNCONFIRMED', 'UNCLEAR_PROMISE']),
  draft_id uuid,                                        -- the newest that is PENDING
  payment_plan_id uuid,                                 -- the newest that nobody has decided
  escalation_ids uuid[] not null default '{}',          -- that are not RESOLVED, newest first
  unconfirmed_ids uuid[] not null default '{}',         -- workflows, newest first
  broken_promise_ids uuid[] not null default '{}',      -- that nobody has seen to, newest first
  waiting_since timestamptz,                            -- the oldest of all that waits
  due_at timestamptz,                                   -- the first of their deadlines
  due_order timestamptz,                                -- due_at, or the far future: a place for what is never due
  language text,                                        -- ISO 639-1
  amount_owed_cents integer,                            -- as the newest draft knew it
  likeness text,                                        -- the same for items that ask for the same
  assigned_to text,                                     -- the id of a person
  snoozed_until timestamptz,                            -- infinity: until the tenant writes
  property_name text,
  unclear_promise_ids uuid[],                           -- that nobody has decided, newest first; null: from before they were items
  check (waits = (kinds <> '{}')),
  check (waits = (waiting_since is not null and due_order is not null))
);
create index work_items_changed on work_items (changed_epoch, changed_position);
create index work_items_waiting on work_items (waiting_since, conversation_id) where waits;
create index work_items_due on work_items (due_order, conversation_id) where waits;
create index work_items_property on work_items (property_name, waiting_since, conversation_id) where waits;
-- All that is counted, so that counting reads nothing else.
create index work_items_counted on work_items (property_name, kinds, language, assigned_to, snoozed_until) where waits;
create index work_items_assigned on work_items (assigned_to, waiting_since, conversation_id) where waits;
-- What is rare among what waits, so that a queue of one such kind is not sought among the drafts.
create index work_items_plans on work_items (waiting_since, conversation_id) where waits and kinds @> '{PAYMENT_PLAN}';
create index work_items_escalations on work_items (waiting_since, conversation_id) where waits and kinds @> '{ESCALATION}';
create index work_items_broken_promises on work_items (waiting_since, conversation_id) where waits and kinds @> '{BROKEN_PROMISE}';
create index work_items_unclear_promises on work_items (waiting_since, conversation_id) where waits and kinds @> '{UNCLEAR_PROMISE}';
create index work_items_unconfirmed on work_items (waiting_since, conversation_id) where waits and kinds @> '{UNCONFIRMED}';
create index work_items_likeness on work_items (likeness, waiting_since, conversation_id) where waits;
alter table work_items enable row level security;
