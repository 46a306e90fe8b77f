-- Ends several claims in one transaction, and so with one commit: {"calls": [{name, args}]}, of the functions that `end_turn`
-- knows. Returns for each, in their order, {"answer": what the function answers}, or {"failed": its SQLSTATE}: that one alone
-- is taken back.
create or replace function end_turns(p_calls jsonb) returns jsonb
language plpgsql set search_path = public, pg_temp as $$
declare
  v_call jsonb;
  v_results jsonb := '[]';
begin
  perform lock_conversations_of(array(
    select (value #>> '{args,p_workflow_id}')::uuid from jsonb_array_elements(p_calls -> 'calls')));
  for v_call in select value from jsonb_array_elements(p_calls -> 'calls') loop
    begin
      v_results := v_results || jsonb_build_object('answer', end_turn(v_call ->> 'name', v_call -> 'args'));
    exception when others then
      v_results := v_results || jsonb_build_object('failed', sqlstate);
    end;
  end loop;
  return v_results;
end $$;
