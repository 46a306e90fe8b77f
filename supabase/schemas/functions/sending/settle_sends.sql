-- What became of texts that are UNCONFIRMED: of all that are named, or of none. Saying the same again changes nothing. Returns
-- `outcome`: `settled` with the workflows in the order in which they were named, `not_found` with the id of one that does not
-- exist, `conflict` with one that is not UNCONFIRMED, or `held` with the holds that forbid sending them again and that p_override
-- does not answer for.
create or replace function settle_sends(p_workflow_ids uuid[], p_outcome text, p_actor text, p_override jsonb default null)
returns jsonb
language plpgsql set search_path = public, pg_temp as $$
declare
  v_workflow workflows;
  v_missing uuid;
  v_holds jsonb;
begin
  -- In one order, so that two who settle the same texts wait for each other instead of locking each other out.
  perform from conversations c
    where c.id in (select w.conversation_id from workflows w where w.id = any (p_workflow_ids)) order by c.id for update;
  select wanted.id into v_missing from unnest(p_workflow_ids) wanted (id)
    where not exists (select from workflows w where w.id = wanted.id) limit 1;
  if found then
    return jsonb_build_object('outcome', 'not_found', 'id', v_missing);
  end if;
  select w.* into v_workflow from workflows w left join outbound_messages o on o.workflow_id = w.id
    where w.id = any (p_workflow_ids) and w.status <> 'UNCONFIRMED' and o.settled_as is distinct from p_outcome limit 1;
  if found then
    return jsonb_build_object('outcome', 'conflict', 'workflow', workflow_json(v_workflow));
  end if;
  if p_outcome = 'NOT_SENT' then
    v_holds := holds_against_resending(p_workflow_ids, 'UNCONFIRMED', p_override);
    if v_holds <> '[]' then
      return jsonb_build_object('outcome', 'held', 'holds', v_holds);
    end if;
  end if;
  for v_workflow in
    select * from workflows where id = any (p_workflow_ids) and status = 'UNCONFIRMED' order by id for update
  loop
    perform settle_send(v_workflow, p_outcome, p_actor, p_override);
  end loop;
  return jsonb_build_object('outcome', 'settled', 'workflows', (
    select jsonb_agg(workflow_json(w) order by wanted.place)
    from unnest(p_workflow_ids) with ordinality wanted (id, place) join workflows w on w.id = wanted.id));
end $$;
