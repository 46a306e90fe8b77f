-- What follows is written by `npm run migration` from supabase/schemas.

-- Who is let in no more, whatever their tokens say: a subject with all of its tokens, or one token by its id. A revocation that
-- was lifted stays, so that it is known who revoked and lifted it.
create table revocations (
  id uuid primary key default gen_random_uuid(),
  kind text not null check (kind in ('SUBJECT', 'TOKEN')),
  value text not null check (length(value) between 1 and 255),
  reason text not null,
  revoked_by text not null,
  revoked_at timestamptz not null default clock_timestamp(),
  lifted_by text,
  lifted_at timestamptz,
  check ((lifted_by is null) = (lifted_at is null))
);
create unique index revocations_standing on revocations (kind, value) where lifted_at is null;
alter table revocations enable row level security;

-- Who reads through Supabase's Data API, by the claims of their token: one row, or none for whom the gateway's API shows
-- nothing. It judges a token as `src/auth/authenticator.ts` does: what the gateway would refuse is refused here. Nobody is let
-- in to this view itself; the views named dashboard_… begin with it.
create or replace view dashboard_viewer as
  with claims as (
    select token -> 'app_metadata' as given, token ->> 'sub' as subject, token ->> 'jti' as token_id
    from (select nullif(current_setting('request.jwt.claims', true), '')::jsonb as token) request
  )
  select subject,
    given ->> 'role' as role,
    given ->> 'role' <> 'analyst' or coalesce(given -> 'pii' = 'true', false) as sees_personal_data,
    -- Null: all of them.
    given -> 'properties' as properties
  from claims
  where given ->> 'role' in ('approver', 'analyst', 'admin')
    and subject <> ''
    and coalesce(jsonb_typeof(given -> 'pii'), 'boolean') = 'boolean'
    and coalesce(jsonb_typeof(given -> 'properties'), 'array') = 'array'
    and not exists (
      select from revocations
      where lifted_at is null and (kind = 'SUBJECT' and value = subject or kind = 'TOKEN' and value = token_id));

-- Null where no such revocation stands.
create or replace function lift_revocation(p_id uuid, p_actor text) returns jsonb
language plpgsql set search_path = public, pg_temp as $$
declare v_lifted revocations;
begin
  update revocations set lifted_by = p_actor, lifted_at = clock_timestamp() where id = p_id and lifted_at is null
  returning * into v_lifted;
  return case when v_lifted.id is not null then revocation_json(v_lifted) end;
end $$;

create or replace function revocation_json(p revocations) returns jsonb
language sql stable return
  jsonb_build_object(
    'id', p.id, 'kind', p.kind, 'value', p.value, 'reason', p.reason, 'revokedBy', p.revoked_by, 'revokedAt', p.revoked_at);

-- Idempotent: the first revocation of a subject or token stands until it is lifted.
create or replace function revoke_access(p_kind text, p_value text, p_reason text, p_actor text) returns jsonb
language plpgsql set search_path = public, pg_temp as $$
declare v_standing revocations;
begin
  insert into revocations (kind, value, reason, revoked_by) values (p_kind, p_value, p_reason, p_actor)
  on conflict (kind, value) where lifted_at is null do nothing;
  select * into strict v_standing from revocations where kind = p_kind and value = p_value and lifted_at is null;
  return revocation_json(v_standing);
end $$;

-- Those that stand, the newest first.
create or replace function standing_revocations() returns jsonb
language sql stable return (
  select coalesce(jsonb_agg(revocation_json(r) order by revoked_at desc, id), '[]') from revocations r where lifted_at is null
);

-- Who may look past the gateway, and how the gateway comes in through Supabase's Data API. Where the roles of Supabase do not
-- exist there is nobody to let in or keep out. May be run any number of times: run it again should the roles come later.
do $$
declare
  v_tables constant text[] := array['conversations', 'workflows', 'messages', 'drafts', 'outbound_messages', 'escalations',
                                    'notifications', 'events', 'payment_plans', 'tenant_properties', 'revocations'];
  -- What people see: the rows and columns that the gateway's API would show them.
  v_shown constant text[] := array['dashboard_conversations', 'dashboard_workflows', 'dashboard_drafts',
                                   'dashboard_escalations', 'dashboard_payment_plans', 'dashboard_events'];
  v_name text;
  v_role text;
begin
  -- New tables and views of a Supabase project are open to its API roles until somebody closes them, and row-level security
  -- knows nothing of truncate. No table is opened to people: a row holds more than they may see.
  foreach v_role in array array['anon', 'authenticated'] loop
    continue when to_regrole(v_role) is null;
    foreach v_name in array v_tables || v_shown || array['due_workflows', 'dashboard_viewer', 'heartbeat', 'disk_probe', 'log_epochs'] loop
      execute format('revoke all on %I from %I', v_name, v_role);
    end loop;
    execute format('revoke all on sequence messages_position_seq, events_position_seq from %I', v_role);
  end loop;

  if to_regrole('service_role') is not null then
    foreach v_name in array v_shown || array['dashboard_viewer'] loop
      execute format('revoke all on %I from service_role', v_name);
    end loop;
    foreach v_name in array v_tables loop
      execute format('grant select, insert, update on %I to service_role', v_name);
    end loop;
    -- What a superseded turn offered is withdrawn with it; the log says so.
    grant delete on payment_plans to service_role;
    grant select on due_workflows to service_role;
    grant usage on sequence messages_position_seq to service_role;
  end if;

  if to_regrole('authenticated') is not null then
    foreach v_name in array v_shown loop
      execute format('grant select on %I to authenticated', v_name);
    end loop;
  end if;
end $$;

select only_for_service('{lift_revocation, revocation_json, revoke_access, standing_revocations}');
