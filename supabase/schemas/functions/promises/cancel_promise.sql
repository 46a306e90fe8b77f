-- Another promise or plan takes the place of one that is open, or one that is unclear turns out to be none; nothing else is changed.
create or replace function cancel_promise(p_id uuid, p_reason text, p_actor text) returns void
language plpgsql set search_path = public, pg_temp as $$
declare v_promise promises;
begin
  update promises set status = 'CANCELLED', version = version + 1, reason = p_reason, settled_at = now()
    where id = p_id and status in ('OPEN', 'UNCLEAR') returning * into v_promise;
  if found then
    perform append_event(v_promise.conversation_id, p_actor, 'promise.cancelled',
      jsonb_build_object('promiseId', v_promise.id, 'reason', p_reason), v_promise.workflow_id);
  end if;
end $$;
