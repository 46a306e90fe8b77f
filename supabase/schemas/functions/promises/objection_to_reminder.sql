-- Why a reminder does not go out after all, at the moment of sending; null: it is none, or it may. One that was held up is begun
-- anew with a fresh reading of the ledger, if its day is not over: what was paid meanwhile is not asked for.
create or replace function objection_to_reminder(p_workflow workflows, p_send_at timestamptz) returns text
language plpgsql set search_path = public, pg_temp as $$
declare v_promise promises;
begin
  select * into v_promise from promises where reminder_workflow_id = p_workflow.id for update;
  if not found then
    return null;
  elsif v_promise.status <> 'OPEN' then
    return 'what was promised is settled';
  elsif p_send_at is not null or p_workflow.created_at < now() - interval '15 minutes' then
    update promises set reminder_workflow_id = null, version = version + 1 where id = v_promise.id;
    update ledger_watches set check_at = now() where tenant_id = v_promise.tenant_id;
    return 'the reminder is late';
  end if;
  return null;
end $$;
