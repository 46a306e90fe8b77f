-- Ends several claims in one transaction, and so with one commit: {"calls": [{name, args}]}, of the functions that `end_turn`
-- knows. Returns for each, in their order, {"answer": what the function answers}, or {"failed": its SQLSTATE}: that one alone
-- is taken back. One whose conversation somebody else holds is left alone, as lock_not_available: the others do not wait for it.
create or replace function end_turns(p_calls jsonb) returns jsonb
language plpgsql
-- Planned once a connection: to plan it anew at each call would cost as much as the work itself.
set plan_cache_mode = force_generic_plan set search_path = public, pg_temp as $$
declare
  v_call jsonb;
  v_held constant uuid[] := lock_free_conversations(array(
    select (value #>> '{args,p_workflow_id}')::uuid from jsonb_array_elements(p_calls -> 'calls')));
  v_results jsonb := '[]';
begin
  for v_call in select value from jsonb_array_elements(p_calls -> 'calls') loop
    if (v_call #>> '{args,p_workflow_id}')::uuid <> all (v_held) then
      v_results := v_results || jsonb_build_object('failed', '55P03');
      continue;
    end if;
    begin
      v_results := v_results || jsonb_build_object('answer', end_turn(v_call ->> 'name', v_call -> 'args'));
    exception when others then
      v_results := v_results || jsonb_build_object('failed', sqlstate);
    end;
  end loop;
  return v_results;
end $$;
