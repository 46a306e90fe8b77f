-- Who may look past the gateway, and how the gateway comes in through Supabase's Data API. Where the roles of Supabase
-- do not exist there is nobody to let in or keep out; run this file again should they come later. A migration that adds
-- a table, a view or a sequence says the same about it.

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
revoke execute on function missing_migrations from public;

do $$
declare
  v_tables constant text[] := array['conversations', 'workflows', 'messages', 'drafts', 'outbound_messages',
                                    'escalations', 'notifications', 'events'];
  -- The sub-select makes Postgres read the claims once a statement, not once a row.
  v_holder_is constant text :=
    '(select nullif(current_setting(''request.jwt.claims'', true), '''')::jsonb #>> ''{app_metadata,role}'') in ';
  v_name text;
  v_role text;
begin
  -- New tables of a Supabase project are open to its API roles until somebody closes them, and row-level security
  -- knows nothing of truncate.
  foreach v_role in array array['anon', 'authenticated'] loop
    continue when not exists (select from pg_roles where rolname = v_role);
    foreach v_name in array v_tables || array['due_workflows'] loop
      execute format('revoke all on %I from %I', v_name, v_role);
    end loop;
    execute format('revoke all on sequence messages_position_seq, events_position_seq from %I', v_role);
    execute format('revoke execute on function missing_migrations from %I', v_role);
  end loop;

  if exists (select from pg_roles where rolname = 'service_role') then
    foreach v_name in array v_tables loop
      execute format('grant select, insert, update on %I to service_role', v_name);
    end loop;
    grant select on due_workflows to service_role;
    grant usage on sequence messages_position_seq to service_role;
    grant execute on function missing_migrations to service_role;
  end if;

  -- People see what the gateway would show them: the staff all of it, analysts neither texts nor numbers.
  if exists (select from pg_roles where rolname = 'authenticated') then
    foreach v_name in array array['conversations', 'workflows', 'messages', 'drafts', 'outbound_messages',
                                  'escalations', 'events'] loop
      execute format('grant select on %I to authenticated', v_name);
      execute format('drop policy if exists staff_reads on %I', v_name);
      execute format('create policy staff_reads on %I for select to authenticated using (%s (''approver'', ''admin''))',
        v_name, v_holder_is);
    end loop;
    foreach v_name in array array['workflows', 'escalations'] loop
      execute format('drop policy if exists analysts_read on %I', v_name);
      execute format('create policy analysts_read on %I for select to authenticated using (%s (''analyst''))',
        v_name, v_holder_is);
    end loop;
  end if;
end $$;
