-- The day at p_at in an IANA zone; in UTC where it is null, or younger than what PostgreSQL knows of zones.
create or replace function local_day(p_at timestamptz, p_zone text) returns date
language plpgsql stable set search_path = public, pg_temp as $$
begin
  return (p_at at time zone coalesce(p_zone, 'UTC'))::date;
exception when invalid_parameter_value then
  return (p_at at time zone 'UTC')::date;
end $$;
