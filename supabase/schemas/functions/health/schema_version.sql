-- The newest migration that was applied; null where somebody deployed the files by hand.
create or replace function schema_version() returns text
language plpgsql stable security definer set search_path = '' as $$
begin
  if to_regclass('supabase_migrations.schema_migrations') is null then
    return null;
  end if;
  return (select max(version) from supabase_migrations.schema_migrations);
end $$;
