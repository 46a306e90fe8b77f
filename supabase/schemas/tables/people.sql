-- Who has signed in to decide, as their tokens last said: names for ids, and whom a conversation may be given to.
create table people (
  id text primary key,                                  -- the subject of the token
  name text,
  email text,
  role text not null,
  properties text[],                                    -- that they may see; null: all
  seen_at timestamptz not null default now()
);
alter table people enable row level security;
