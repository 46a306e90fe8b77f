-- What the log was, signed with a key that the database does not have: each anchor covers the events after the one before it. The
-- gateway's workers write and check them (src/audit).
create table log_anchors (
  number bigint primary key,
  until text not null,                                  -- the cursor of the last event that it covers
  events integer not null check (events > 0),           -- how many it covers
  digest text not null,                                 -- over their cursors and hashes, in the log's order
  at timestamptz not null,
  key_id text not null,                                 -- which key signed it
  mac text not null                                     -- over all of the above and the mac of the anchor before
);
alter table log_anchors enable row level security;
