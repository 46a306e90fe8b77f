-- What follows is written by `npm run migration` from supabase/schemas.

-- Whether a text could be stored now: writes a row, and on demand asks the disk for a new page, which the row does not
-- need. The truncated table is another file, and its taking back leaves nothing behind. With the rights of its owner: callers of
-- the Data API may not truncate.
create or replace function beat(p_new_page boolean) returns jsonb
language plpgsql security definer set search_path = public, pg_temp as $$
begin
  insert into heartbeat values (true, clock_timestamp()) on conflict (one) do update set at = excluded.at;
  if p_new_page then
    begin
      truncate disk_probe;
      insert into disk_probe values ('x');
      raise exception using errcode = 'TR001';
    exception when sqlstate 'TR001' then null;
    end;
  end if;
  return '{}';
end $$;

-- Always empty: a page of it is asked of the disk and given back.
create table disk_probe (
  filling text not null
);
alter table disk_probe enable row level security;

-- Written to by whoever wants to know whether a write would work. One row, always in the same page.
create table heartbeat (
  one boolean primary key default true check (one),
  at timestamptz not null
) with (fillfactor = 10);
alter table heartbeat enable row level security;

-- Who may look past the gateway, and how the gateway comes in through Supabase's Data API. Where the roles of Supabase do not
-- exist there is nobody to let in or keep out. May be run any number of times: run it again should the roles come later.
do $$
declare
  v_tables constant text[] := array['conversations', 'workflows', 'messages', 'drafts', 'outbound_messages', 'escalations',
                                    'notifications', 'events', 'payment_plans', 'tenant_properties'];
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
    foreach v_name in array v_tables || v_shown || array['due_workflows', 'dashboard_viewer', 'heartbeat', 'disk_probe'] loop
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
    grant select on due_workflows to service_role;
    grant usage on sequence messages_position_seq to service_role;
  end if;

  if to_regrole('authenticated') is not null then
    foreach v_name in array v_shown loop
      execute format('grant select on %I to authenticated', v_name);
    end loop;
  end if;
end $$;

select only_for_service('{beat}');
