-- What the landlord wants said of itself: where and how to pay, hours, address, telephone. For one property or for all (null), in one
-- language or in any (null).
create table business_facts (
  id uuid primary key default gen_random_uuid(),
  key text not null check (key ~ '^[a-z][a-z0-9_]{0,39}$'),
  value text not null check (length(value) between 1 and 300),
  property_name text,
  language text,
  updated_by text not null,
  updated_at timestamptz not null default clock_timestamp(),
  removed_by text,                                      -- a fact that was removed stays, so that it is known who removed it
  removed_at timestamptz,
  check ((removed_by is null) = (removed_at is null))
);
create unique index business_facts_standing on business_facts (key, coalesce(property_name, ''), coalesce(language, ''))
  where removed_at is null;
alter table business_facts enable row level security;

-- What follows is written by `npm run migration` from supabase/schemas.

create or replace function business_fact_json(p business_facts) returns jsonb
language sql stable return
  jsonb_build_object('id', p.id, 'key', p.key, 'value', p.value, 'propertyName', p.property_name, 'language', p.language,
    'updatedBy', p.updated_by, 'updatedAt', p.updated_at);

-- The facts that hold for all properties or for one of these (null: of every property), by key; at most 500.
create or replace function list_business_facts(p_properties text[] default null) returns jsonb
language sql stable return (
  select coalesce(jsonb_agg(business_fact_json(f::business_facts) order by f.key, f.property_name nulls first, f.language nulls first), '[]')
  from (
    select * from business_facts
    where removed_at is null and (p_properties is null or property_name is null or property_name = any (p_properties))
    order by key, property_name nulls first, language nulls first limit 500
  ) f
);

-- Null where no such fact stands.
create or replace function remove_business_fact(p_id uuid, p_actor text) returns jsonb
language plpgsql set search_path = public, pg_temp as $$
declare v_fact business_facts;
begin
  update business_facts set removed_by = p_actor, removed_at = clock_timestamp()
    where id = p_id and removed_at is null returning * into v_fact;
  return case when v_fact.id is not null then business_fact_json(v_fact) end;
end $$;

-- The newest word on a key, a property and a language counts.
create or replace function set_business_fact(p_key text, p_value text, p_property_name text, p_language text, p_actor text)
returns jsonb
language plpgsql set search_path = public, pg_temp as $$
declare v_fact business_facts;
begin
  insert into business_facts (key, value, property_name, language, updated_by)
  values (p_key, p_value, p_property_name, p_language, p_actor)
  on conflict (key, coalesce(property_name, ''), coalesce(language, '')) where removed_at is null do update
    set value = excluded.value, updated_by = excluded.updated_by, updated_at = clock_timestamp()
  returning * into v_fact;
  return business_fact_json(v_fact);
end $$;

-- Who may look past the gateway, and how the gateway comes in through Supabase's Data API. Where the roles of Supabase do not
-- exist there is nobody to let in or keep out. May be run any number of times: run it again should the roles come later.
do $$
declare
  v_tables constant text[] := array['conversations', 'workflows', 'messages', 'drafts', 'outbound_messages', 'escalations',
                                    'notifications', 'events', 'payment_plans', 'tenant_properties', 'revocations', 'log_anchors', 'business_facts'];
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

select only_for_service('{business_fact_json, list_business_facts, remove_business_fact, set_business_fact}');
