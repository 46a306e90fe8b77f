import type pg from 'pg';

/**
 * Makes the roles of a Supabase project where the server lacks them. They belong to the whole server: other test runs
 * may make them at the same moment, and they stay.
 */
export async function createSupabaseRoles(server: pg.Client): Promise<void> {
  await server.query(`
    do $$
    declare v_role text;
    begin
      perform pg_advisory_xact_lock(7350482912);
      foreach v_role in array array['anon nobypassrls', 'authenticated nobypassrls', 'service_role bypassrls'] loop
        if not exists (select from pg_roles where rolname = split_part(v_role, ' ', 1)) then
          execute format('create role %s nologin noinherit', v_role);
        end if;
      end loop;
    exception when duplicate_object or unique_violation then
      -- Somebody connected to another database of the server was quicker; advisory locks do not reach there.
      null;
    end $$`);
}
