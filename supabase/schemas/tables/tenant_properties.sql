-- Where each tenant lives, as the Collections Monitor last said. A conversation is of its tenant's property, and so is all
-- that belongs to it; what nobody's property is known of is for people who see all of them.
create table tenant_properties (
  tenant_id text primary key,
  property_name text,                                   -- null: the record names none
  search_text text                                      -- name, unit and property, folded; null: not told yet
);
alter table tenant_properties enable row level security;
