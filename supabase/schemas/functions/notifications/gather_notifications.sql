-- What is told together with a claimed notification: all that is due by now, one message for twenty. Only one message goes out in
-- p_window_ms, unless it is critical; until then the claimed one waits (`outcome` is `wait`, with `delayMs`), and with it all that is
-- due, so that nobody claims each of them to be told the same. What belongs to a
-- batch stays in it, under its id, over tries. All rows of it get the lease of the claimed one, for p_lease_ms: what others have claimed
-- and not gathered yet as well, who then find their lease lost. A draft that was decided meanwhile waits no more and is not told;
-- with nothing left `outcome` is `nothing`.
create or replace function gather_notifications(
  p_id uuid, p_lease_token uuid, p_window_ms bigint, p_most integer, p_lease_ms bigint
) returns jsonb
language plpgsql
-- A few rows of large tables: without statistics, or on the generic plan, the planner would read them whole.
set enable_seqscan = off set jit = off set enable_hashjoin = off set enable_mergejoin = off set search_path = public, pg_temp as $$
declare
  v_claimed notifications;
  v_last timestamptz;
  v_items jsonb;
begin
  perform pg_advisory_xact_lock(hashtext('gather_notifications'));
  select * into v_claimed from notifications where id = p_id and lease_token = p_lease_token for update;
  if not found then
    return jsonb_build_object('outcome', 'lease_lost');
  end if;
  if v_claimed.batch is null then
    select batched_at into v_last from notifications where batched_at is not null order by batched_at desc limit 1;
    if p_window_ms > 0 and v_claimed.priority <> 'critical' and v_last > clock_timestamp() - p_window_ms * interval '1 millisecond' then
      update notifications n set run_at = v_last + p_window_ms * interval '1 millisecond'
        from (select id from notifications
              where run_at <= now() and batch is null and priority <> 'critical' and (lease_until is null or lease_until <= now())
              order by run_at limit 1000 for update skip locked) due
        where n.id = due.id;
      return jsonb_build_object('outcome', 'wait',
        'delayMs', ceil(extract(epoch from v_last - clock_timestamp()) * 1000 + p_window_ms));
    end if;
    v_claimed.batch := gen_random_uuid();
    update notifications set batch = v_claimed.batch, batched_at = clock_timestamp() where id = p_id;
    if p_window_ms > 0 then
      update notifications n set batch = v_claimed.batch, batched_at = clock_timestamp()
        from (select id from notifications where run_at <= now() and batch is null order by run_at limit p_most - 1
              for update skip locked) due
        where n.id = due.id;
    end if;
  end if;
  update notifications set lease_token = p_lease_token, attempts = v_claimed.attempts,
      lease_until = clock_timestamp() + p_lease_ms * interval '1 millisecond'
    where batch = v_claimed.batch and sent_at is null and run_at is not null;
  update notifications set run_at = null, lease_token = null, lease_until = null, error = 'decided before anybody was told'
    where batch = v_claimed.batch and sent_at is null and lease_token = p_lease_token and told = '{}'
      and metadata ->> 'kind' in ('approval', 'approval_reminder')
      and not exists (select from drafts where workflow_id = notifications.workflow_id and status = 'PENDING');
  select jsonb_agg(jsonb_build_object('subject', subject, 'body', body, 'priority', priority, 'metadata', metadata,
      'about', case when conversation_id is not null then notification_about(n) end) order by created_at, id) into v_items
    from notifications n where batch = v_claimed.batch and sent_at is null and lease_token = p_lease_token;
  if v_items is null then
    return jsonb_build_object('outcome', 'nothing');
  end if;
  return jsonb_build_object('outcome', 'deliver', 'batch', v_claimed.batch, 'told', v_claimed.told, 'items', v_items);
end $$;
