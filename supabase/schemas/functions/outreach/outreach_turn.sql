-- A text of outreach asks to go out: null where it may now, else from when on. No more than the pace allows are handed over in a
-- minute, whatever a restart or the end of the quiet hours makes due at once; who finds it full gets the next free place of the queue.
-- The 5 seconds are what a place may slip on a busy machine. p_send_at: it may not go out before.
create or replace function outreach_turn(p_workflow_id uuid, p_send_at timestamptz, p_gap_ms integer) returns timestamptz
language plpgsql set search_path = public, pg_temp as $$
declare
  v_gap interval := p_gap_ms * interval '1 millisecond';
  v_from timestamptz := greatest(p_send_at, now());
  v_at timestamptz;
begin
  perform pg_advisory_xact_lock(hashtext('outreach_turn'));
  if p_send_at is null
    and (select count(*) from outreach_texts where begun_at > now() - interval '55 seconds') * p_gap_ms < 60000 then
    update outreach_texts set begun_at = clock_timestamp() where workflow_id = p_workflow_id;
    return null;
  end if;
  select min(at) into v_at from (
    select v_from as at where not exists (
      select from outreach_texts where send_at > v_from - v_gap and send_at < v_from + v_gap and workflow_id <> p_workflow_id)
    union all
    (select o.send_at + v_gap from outreach_texts o
     where o.send_at > v_from - v_gap and not exists (
       select from outreach_texts n
       where n.send_at > o.send_at and n.send_at < o.send_at + 2 * v_gap and n.workflow_id <> p_workflow_id)
     order by o.send_at limit 1)) free;
  update outreach_texts set send_at = v_at where workflow_id = p_workflow_id;
  return v_at;
end $$;
