-- What is told together with a claimed notification: all that is due by now, one message for twenty. Only one message goes out in
-- p_window_ms, unless it is critical; until then the claimed one waits (`outcome` is `wait`, with `delayMs`). A batch that was
-- made once stays as it is: a second try is the same message. All rows of it get the lease of the claimed one.
create or replace function gather_notifications(p_id uuid, p_lease_token uuid, p_window_ms bigint, p_most integer) returns jsonb
language plpgsql
-- A few rows of large tables: without statistics, or on the generic plan, the planner would read them whole.
set enable_seqscan = off set enable_hashjoin = off set enable_mergejoin = off set search_path = public, pg_temp as $$
declare
  v_claimed notifications;
  v_last timestamptz;
begin
  perform pg_advisory_xact_lock(hashtext('gather_notifications'));
  select * into v_claimed from notifications where id = p_id and lease_token = p_lease_token for update;
  if not found then
    return jsonb_build_object('outcome', 'lease_lost');
  end if;
  if v_claimed.batch is null then
    select batched_at into v_last from notifications where batched_at is not null order by batched_at desc limit 1;
    if p_window_ms > 0 and v_claimed.priority <> 'critical' and v_last > clock_timestamp() - p_window_ms * interval '1 millisecond' then
      return jsonb_build_object('outcome', 'wait',
        'delayMs', ceil(extract(epoch from v_last - clock_timestamp()) * 1000 + p_window_ms));
    end if;
    v_claimed.batch := gen_random_uuid();
    update notifications set batch = v_claimed.batch, batched_at = clock_timestamp() where id = p_id;
    if p_window_ms > 0 then
      update notifications n set batch = v_claimed.batch, batched_at = clock_timestamp(), attempts = attempts + 1,
          lease_token = p_lease_token, lease_until = v_claimed.lease_until
        from (select id from notifications
              where run_at <= now() and batch is null and (lease_until is null or lease_until <= now())
              order by run_at limit p_most - 1 for update skip locked) due
        where n.id = due.id;
    end if;
  else
    update notifications set lease_token = p_lease_token, lease_until = v_claimed.lease_until
      where batch = v_claimed.batch and sent_at is null and id <> p_id and run_at is not null;
  end if;
  return jsonb_build_object('outcome', 'deliver', 'batch', v_claimed.batch, 'told', v_claimed.told, 'items', (
    select jsonb_agg(jsonb_build_object('subject', subject, 'body', body, 'priority', priority, 'metadata', metadata,
      'about', case when conversation_id is not null then notification_about(n) end) order by created_at, id)
    from notifications n where batch = v_claimed.batch and sent_at is null and lease_token = p_lease_token));
end $$;
