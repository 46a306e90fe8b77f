-- Erases one conversation, in one transaction: of what was asked for first, then (p_before) of what was said before an instant.
-- Returns `outcome`: `erased`, `waits` (something is at work there; it is looked at again in a minute), `held`, or `none` when
-- nothing is due. Workers pass over what another one has.
create or replace function erase_next(p_before timestamptz, p_types text[]) returns jsonb
language plpgsql
-- A few rows of large tables: without statistics, or on the generic plan, the planner would read them whole.
set enable_seqscan = off set jit = off set enable_hashjoin = off set enable_mergejoin = off set search_path = public, pg_temp as $$
declare
  v_erasure erasures;
  v_conversation conversations;
begin
  select * into v_erasure from erasures where run_at <= now() order by run_at limit 1 for update skip locked;
  if found then
    select * into v_conversation from conversations where id = v_erasure.remaining[1] for update;
    if v_erasure.override_reason is null and legal_holds(v_erasure.remaining, p_types) <> '[]' then
      update erasures set status = 'HELD', run_at = null where id = v_erasure.id;
      return jsonb_build_object('outcome', 'held');
    elsif is_at_work(v_conversation.id) then
      update erasures set run_at = now() + interval '1 minute' where id = v_erasure.id;
      return jsonb_build_object('outcome', 'waits');
    end if;
    perform erase_conversation(v_conversation.id, 'infinity', true, v_erasure.requested_by, jsonb_strip_nulls(jsonb_build_object(
      'erasureId', v_erasure.id, 'reason', v_erasure.reason, 'overrideReason', v_erasure.override_reason)));
    update erasures set remaining = remaining[2:],
      status = case when cardinality(remaining) = 1 then 'DONE' else status end,
      run_at = case when cardinality(remaining) > 1 then run_at end,
      completed_at = case when cardinality(remaining) = 1 then clock_timestamp() end
    where id = v_erasure.id;
    return jsonb_build_object('outcome', 'erased');
  end if;

  select * into v_conversation from conversations c
    where coalesce(erased_before, created_at) < p_before and last_activity_at > coalesce(erased_before, '-infinity')
      and not is_at_work(id) and legal_holds(array[id], p_types) = '[]'
    order by coalesce(erased_before, created_at) limit 1 for update skip locked;
  if not found then
    return jsonb_build_object('outcome', 'none');
  end if;
  perform erase_conversation(v_conversation.id, p_before, v_conversation.last_activity_at < p_before, 'system',
    jsonb_build_object('reason', 'retention'));
  return jsonb_build_object('outcome', 'erased');
end $$;
