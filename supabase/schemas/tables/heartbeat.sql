-- Written to by whoever wants to know whether a write would work. One row, always in the same page.
create table heartbeat (
  one boolean primary key default true check (one),
  at timestamptz not null
) with (fillfactor = 10);
alter table heartbeat enable row level security;
