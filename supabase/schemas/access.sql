-- Who may look past the gateway, and how the gateway comes in through Supabase's Data API. Where the roles of Supabase do not
-- exist there is nobody to let in or keep out. May be run any number of times: run it again should the roles come later.
do $$
declare
  v_tables constant text[] := array['conversations', 'workflows', 'messages', 'drafts', 'outbound_messages', 'escalations',
                                    'notifications', 'events', 'payment_plans', 'tenant_properties'];
  -- The sub-select makes Postgres read the claims once a statement, not once a row.
  v_claims constant text :=
    '(select nullif(current_setting(''request.jwt.claims'', true), '''')::jsonb #%s ''{app_metadata,%s}'')';
  v_role_is constant text := format(v_claims, '>>', 'role') || ' in ';
  v_properties constant text := format(v_claims, '>', 'properties');
  v_name text;
  v_role text;
begin
  -- New tables of a Supabase project are open to its API roles until somebody closes them, and row-level security
  -- knows nothing of truncate.
  foreach v_role in array array['anon', 'authenticated'] loop
    continue when to_regrole(v_role) is null;
    foreach v_name in array v_tables || array['due_workflows'] loop
      execute format('revoke all on %I from %I', v_name, v_role);
    end loop;
    execute format('revoke all on sequence messages_position_seq, events_position_seq from %I', v_role);
  end loop;

  if to_regrole('service_role') is not null then
    foreach v_name in array v_tables loop
      execute format('grant select, insert, update on %I to service_role', v_name);
    end loop;
    grant select on due_workflows to service_role;
    grant usage on sequence messages_position_seq to service_role;
  end if;

  if to_regrole('authenticated') is not null then
    -- People see what the gateway would show them: the staff all of it, analysts neither texts nor numbers.
    foreach v_name in array array['conversations', 'workflows', 'messages', 'drafts', 'outbound_messages', 'escalations',
                                  'events', 'payment_plans'] loop
      execute format('grant select on %I to authenticated', v_name);
      execute format('drop policy if exists staff_reads on %I', v_name);
      execute format('create policy staff_reads on %I for select to authenticated using (%s (''approver'', ''admin''))',
        v_name, v_role_is);
    end loop;
    foreach v_name in array array['workflows', 'escalations'] loop
      execute format('drop policy if exists analysts_read on %I', v_name);
      execute format('create policy analysts_read on %I for select to authenticated using (%s (''analyst''))',
        v_name, v_role_is);
    end loop;
    -- People whose claims name properties see what is of these alone.
    foreach v_name in array array['conversations', 'workflows', 'drafts', 'escalations', 'payment_plans'] loop
      execute format('drop policy if exists within_properties on %I', v_name);
      execute format('create policy within_properties on %I as restrictive for select to authenticated
        using (%s is null or %s ? property_name)', v_name, v_properties, v_properties);
    end loop;
    -- A policy reads with the rights of who asks, so the conversations seen here are the ones above.
    foreach v_name in array array['messages', 'outbound_messages', 'events'] loop
      execute format('drop policy if exists within_properties on %I', v_name);
      execute format('create policy within_properties on %I as restrictive for select to authenticated
        using (%s is null or conversation_id in (select id from conversations))', v_name, v_properties);
    end loop;
  end if;
end $$;
