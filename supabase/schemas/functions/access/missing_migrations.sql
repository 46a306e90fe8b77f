-- Which of these migrations the book of the deployed ones lacks. Callers of the Data API do not see the book itself.
create or replace function missing_migrations(p_versions text[]) returns jsonb
language plpgsql stable security definer set search_path = '' as $$
begin
  -- Without a book somebody deployed the files by hand, and they must know.
  if to_regclass('supabase_migrations.schema_migrations') is null then
    return '[]';
  end if;
  return (select coalesce(jsonb_agg(version order by version), '[]') from unnest(p_versions) version
    where version not in (select m.version from supabase_migrations.schema_migrations m));
end $$;
