-- Always empty: a page of it is asked of the disk and given back.
create table disk_probe (
  filling text not null
);
alter table disk_probe enable row level security;
